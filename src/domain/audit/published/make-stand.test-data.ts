import { shownRatio } from './rounded.ts';
import type { PublishedStand } from './stand.ts';

/** A count, `w` withheld, `n` not collected. */
export type Shown = number | 'w' | 'n';
/** Base figure → period → area → all together, u15, ab15. */
export type Tables = Record<string, Record<string, Record<string, Shown[]>>>;

const groups = ['', 'alter:u15', 'alter:ab15'];
const areas = ['stadt:1', 'q:a', 'q:b', 'q:c', 'q:d'];
const figure = (id: string, more: object = {}): Record<string, unknown> => ({ id, kind: 'stock', secrecy: 'counts', classifications: ['alter'], additivity: { q: 'additive' }, exactness: 'exact', decimals: 1, denominator: null, factor: null, rules: {}, levels: ['stadt', 'q'], ...more });

/** A town of four quarters where the 2 children with benefits in quarter a are well hidden. Nothing in it can be found fault with. */
export const safeTables = (): Tables => ({
	ew: { 2023: { 'stadt:1': [750, 160, 590], 'q:a': [100, 20, 80], 'q:b': [200, 50, 150], 'q:c': [300, 60, 240], 'q:d': [150, 30, 120] } },
	bezug: { 2023: { 'stadt:1': [145, 39, 106], 'q:a': [20, 'w', 'w'], 'q:b': [40, 'w', 'w'], 'q:c': [55, 15, 40], 'q:d': [30, 12, 18] } }
});

export interface Made {
	tables: Tables;
	/** By base figure id. */
	figures?: Record<string, object>;
	rules?: object;
	relations?: unknown[];
	/** Instead of the share of `bezug` in `ew`; none: []. */
	indicators?: Record<string, unknown>[];
}

export function makeStand({ tables, figures = {}, rules = {}, relations = [], indicators }: Made): PublishedStand {
	const share = { id: 'quote', kind: 'share', numerator: [{ sign: 1, baseFigure: 'bezug', codes: {} }], denominator: [{ sign: 1, baseFigure: 'ew', codes: {} }], factor: 100, decimals: 1, open: [{ classification: 'alter', applies: 'both' }] };
	const catalogue = {
		format: 1, kommune: { slug: 'klein', name: 'Kleinstadt', rules: { minimumCount: 3, complement: true, groupDisclosure: true, zeros: 'hideable', minimumDenominator: 1, ...rules } },
		levels: [{ id: 'stadt' }, { id: 'q' }], gebietsstaende: [{ id: '2020-01-01' }],
		areas: areas.map((id) => ({ id, level: id.split(':')[0], code: id.split(':')[1], name: id, parent: id === 'stadt:1' ? null : 'stadt:1', validFrom: '2020-01-01', validTo: null, rest: false })),
		classifications: [{ id: 'alter', codes: [{ code: 'u15' }, { code: 'ab15' }], sums: [{ whole: 'insgesamt', parts: ['u15', 'ab15'] }] }],
		baseFigures: Object.keys(tables).map((id) => figure(id, figures[id])), indicators: indicators ?? ('ew' in tables ? [share] : []), relations
	};
	const at = (id: string, period: string, area: string, g: number): Shown => tables[id]?.[period]?.[area]?.[g] ?? 'n';
	const datasets = new Map(Object.entries(tables).map(([id, periods]) => [id, stat(Object.keys(periods), ['wert'], (area, period, g) => [at(id, period, area, g)])]));
	return {
		catalogue, datasets, slices: new Map(), profiles: new Map(),
		indicators: indicators || !('ew' in tables) ? new Map() : new Map([['quote', stat(['2023'], ['wert', 'zaehler', 'nenner'], (area, period, g) => {
			const [n, N] = [at('bezug', period, area, g), at('ew', period, area, g)];
			return [typeof n === 'number' && typeof N === 'number' ? shownRatio(n, N, 100, 1) : 'w', n, N];
		})]])
	};
}

/** A JSON-stat dataset as our API writes it. */
export function stat(periods: string[], measures: string[], cell: (area: string, period: string, group: number) => Shown[]): { value: (number | null)[]; status: (string | null)[] } & Record<string, unknown> {
	const all = areas.flatMap((area) => periods.flatMap((period) => groups.flatMap((_, g) => cell(area, period, g))));
	const index = (codes: string[]): object => ({ category: { index: codes } });
	return {
		id: ['gebiet', 'zeit', 'alter', 'mass'], size: [areas.length, periods.length, groups.length, measures.length],
		dimension: { gebiet: index(areas), zeit: index(periods), alter: index(['insgesamt', 'u15', 'ab15']), mass: index(measures) },
		value: all.map((x) => (typeof x === 'number' ? x : null)), status: all.map((x) => (typeof x === 'number' ? null : x === 'w' ? 'withheld' : 'not-collected'))
	};
}
