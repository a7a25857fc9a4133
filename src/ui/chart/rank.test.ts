import { expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import type { Figure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { rankAreas } from './rank.ts';

function makeRow(name: string, value: Figure, rest = false) {
	return { area: { id: name, level: 'q', code: name, name, parent: null, validFrom: null, validTo: null, rest }, value: readReleased(value) };
}
const shape = (count: number, chosen: string | null) =>
	rankAreas(Array.from({ length: count }, (_, at) => makeRow(String(at), known(1000 - at))), chosen).runs.map((run) => (run.folded ? '-' : '') + run.bars.length).join(' ');

test('highest first, equal ones by name, rests left out', () => {
	const { runs } = rankAreas([makeRow('Öd', known(1)), makeRow('Zoo', known(1)), makeRow('Au', known(5)), makeRow('Rest', known(9), true)], null);
	expect(runs.flatMap((run) => run.bars.map((b) => b.area.name))).toEqual(['Au', 'Öd', 'Zoo']);
});

test('areas with too few inhabitants are neither among the bars nor among those without a value', () => {
	const { runs, without } = rankAreas([{ ...makeRow('Werk', known(99)), unranked: 'few' }, { ...makeRow('Hof', withheld), unranked: 'unknown' }, { ...makeRow('Au', known(5)), unranked: null }], 'Werk');
	expect([runs.flatMap((run) => run.bars.map((b) => b.area.name)), without]).toEqual([['Au'], []]);
});

test('areas without a value stand by name, whatever order they came in', () => {
	const { without } = rankAreas([makeRow('C', withheld), makeRow('A', withheld), makeRow('B', missing('pending'))], null);
	expect(without.map(({ state, areas }) => [state, ...areas.map((a) => a.name)])).toEqual([['withheld', 'A', 'C'], ['pending', 'B']]);
});

test.each([[40, null, '40'], [41, null, '15 -11 15'], [63, '30', '15 -15 1 -17 15'], [63, '3', '15 -33 15'], [63, '62', '15 -33 15'], [63, '17', '18 -30 15'], [542, '540', '15 -512 15']])(
	'%d areas, chosen %s: %s', (count, chosen, runs) => expect(shape(count, chosen)).toBe(runs));
