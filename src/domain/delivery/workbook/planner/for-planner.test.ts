import { expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import { forPlanner } from './for-planner.ts';

const part = (row: number, value: string): Finding => ({ code: 'numerator-above-denominator', severity: 'blocks', file: 'n.xlsx', sheet: 'Zahlen', row, column: 'D', value, message: `${value} von 458`, advice: '' });

test('a cell that is too large for two totals is told once, without the other figures; another cell is another line', () => {
	const told = forPlanner([part(12, '9.000'), part(12, '9.066'), part(13, '7.000')]);
	expect(told.map(({ row, message }) => [row, message])).toEqual([[12, 'Hier ist der Teil größer als das Ganze, zu dem er gehört.'], [13, 'Hier ist der Teil größer als das Ganze, zu dem er gehört.']]);
});
test('what stands for further places is kept', () => expect(forPlanner([part(12, '9.000'), { ...part(12, '9.066'), more: 7 }])).toHaveLength(2));
