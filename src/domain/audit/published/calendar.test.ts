import { expect, it } from 'vitest';
import { denominatorCell } from '../../base-figure/denominator-cell.ts';
import { parsePeriod } from '../../period/period.ts';
import { lastDay, yearsEarlier, partsOf, yearEndBefore } from './calendar.ts';

const periods = ['2023', '2023-12-31', '2023-24', '2023-Q1', '2023-Q2', '2021..2023', '1999-00'];
it('knows the last day as the atlas does', () => expect(periods.map(lastDay)).toEqual(periods.map((p) => parsePeriod(p)?.end)));
it('goes back by years', () => expect(periods.map((p) => yearsEarlier(p, 1))).toEqual(['2022', '2022-12-31', '2022-23', '2022-Q1', '2022-Q2', '2020..2022', '1998-99']));
it('splits rolling periods and years', () => expect([partsOf('2021..2023'), partsOf('2023'), partsOf('2023-24'), partsOf('2023-Q1')]).toEqual([['2021', '2022', '2023'], ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'], [], []]));
it('knows the year that ended before', () => expect(periods.map(yearEndBefore)).toEqual(periods.map((p) => denominatorCell({ denominatorCell: { group: '', time: 'year-end-before' } }, p).period)));
