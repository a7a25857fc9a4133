import { expect, test } from 'vitest';
import type { Area } from '#domain/area/area.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import type { Figure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';
import { figure, share } from '../cubes/made-town.test-data.ts';
import { indicatorCells } from './indicator-cells.ts';
import { ReleasedFigures } from './released-figures.ts';

const area = (level: string, parent: string | null): Area => ({ id: `${level}:1`, level, code: '1', name: level, parent, validFrom: null, validTo: null, rest: false });
const areas = [area('kreis', null), area('ort', 'kreis:1')];
const [children, places] = [figure('kinder'), figure('plaetze')];

/** Of the Kreis and of its one place: children, and places for them. */
function levelsOf(of: readonly Figure[], over: readonly Figure[]): readonly string[] | undefined {
	const settings = { kommune: { rules: DEFAULT_RULES }, levels: [{ id: 'kreis' }, { id: 'ort' }], gebietsstaende: [{ id: '2020-01-01', name: '' }], classifications: [], baseFigures: [children, places] } as unknown as KommuneSettings;
	const cube = (figure: typeof children, figures: readonly Figure[]) => ({ figure, classifications: [], period: '2023', groups: [''], revisions: new Set([1]), areas, figures: figures.map(readReleased) });
	return indicatorCells(new ReleasedFigures(settings, areas, [cube(places, of), cube(children, over)]), share('versorgung', 'plaetze', 'kinder'))?.levels;
}

test('a level in which one side was never counted is none of the indicator’s, even where the other side is withheld', () => {
	expect(levelsOf([known(90), missing('not-collected')], [known(100), withheld])).toEqual(['kreis']);
	expect(levelsOf([known(90), known(40)], [known(100), withheld])).toEqual(['kreis', 'ort']);
	expect(levelsOf([known(90), withheld], [known(100), known(60)])).toEqual(['kreis', 'ort']);
});
