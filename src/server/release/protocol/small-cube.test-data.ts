import type { Area } from '#domain/area/area.ts';
import type { BaseFigure, Classification } from '#domain/base-figure/base-figure.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import type { Verdict } from '../cubes/confidential.ts';
import { verdictOf } from '../cubes/confidential.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import type { Cube } from '../cubes/cube.ts';

const area = (id: string, parent: string | null): Area => ({ id, level: id.split(':')[0] ?? '', code: id.split(':')[1] ?? '', name: `Name ${id}`, parent, validFrom: null, validTo: null, rest: false });
const areas = [area('stadt:1', null), area('bezirk:A', 'stadt:1'), area('bezirk:B', 'stadt:1'), area('quartier:A1', 'bezirk:A'), area('quartier:A2', 'bezirk:A'), area('quartier:B1', 'bezirk:B'), area('quartier:B2', 'bezirk:B')];
export const age: Classification = {
	id: 'alter', name: 'Alter', codes: [{ code: 'u15', name: 'unter 15 Jahre' }, { code: 'ab15', name: 'ab 15 Jahren' }], sums: [{ whole: 'insgesamt', parts: ['u15', 'ab15'] }]
};
const figure: BaseFigure = {
	id: 'bezug', title: 'Menschen mit Leistungsbezug', unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications: ['alter'], additivity: { bezirk: 'additive', quartier: 'additive' },
	exactness: 'exact', decimals: 0, denominator: null, factor: null, rules: {}, source: '', referenceDate: '', legalBasis: '', publish: 'yes'
};
/** Per quarter A1, A2, B1, B2: children, others. Made up. */
type Quarters = readonly (readonly [number | null, number | null])[];

/** A town of two districts with two quarters each; null is a cell that the supplier withheld. */
export function smallCube(quarters: Quarters, classification: Classification = age): Cube {
	const add = (...parts: (number | null)[]): number | null => parts.reduce((a, b) => (a === null || b === null ? null : a + b));
	const row = ([children, others]: Quarters[number]): (number | null)[] => [add(children, others), children, others];
	const [a1, a2, b1, b2] = quarters.map(row) as [number[], number[], number[], number[]];
	const both = (x: readonly (number | null)[], y: readonly (number | null)[]): (number | null)[] => x.map((v, i) => add(v, y[i] ?? null));
	const cells = [...both(both(a1, a2), both(b1, b2)), ...both(a1, a2), ...both(b1, b2), ...a1, ...a2, ...b1, ...b2];
	return {
		figure, classifications: [classification], period: '2023', areas, groups: ['', 'alter:u15', 'alter:ab15'], values: Float64Array.from(cells, (v) => v ?? 0),
		states: Uint8Array.from(cells, (v) => (v === null ? CELL.WITHHELD : CELL.KNOWN)), derived: new Uint8Array(cells.length), revisions: new Set([1])
	};
}

/** Children of A1 are few (2); with them go the others of A1 and the children and others of A2. */
export const town = smallCube([[2, 30], [9, 41], [12, 50], [20, 61]]);
export const verdict: Verdict = (() => {
	const why = new Uint8Array(21);
	why[10] = WHY.SMALL;
	for (const cell of [11, 13, 14]) why[cell] = WHY.PARTNER;
	return verdictOf(why);
})();
