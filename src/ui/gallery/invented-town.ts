/**
 * A small invented town for the gallery: 24 quarters with every state that a figure can have. No number in it was ever counted; the page says so.
 */
import type { Area } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { columnFigure } from '#view/figure-column.ts';
import type { AreaValue } from '#view/read-models.ts';
import { tenth } from '../chart/line-path.ts';

export const LEVEL = { id: 'quartier', name: 'Quartier', plural: 'Quartiere' };
export const SHARE = { title: 'Kinderarmut (erfunden)', unit: '%', decimals: 1, kind: 'share' } as const;
export const BALANCE = { title: 'Wanderungssaldo (erfunden)', unit: 'je 1.000', decimals: 1, kind: 'ratio' } as const;
export const YEARS = { title: 'Durchschnittsalter (erfunden)', unit: 'Jahre', decimals: 1, kind: 'mean' } as const;
export const PERIODS = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];

const NAMES = [
	'Altstadt', 'Am Wehr', 'Auenblick', 'Bahnhof', 'Burgfeld', 'Dreieck', 'Ehrenhain-Süd', 'Fischmarkt', 'Gartenstadt', 'Hafen', 'Heidenberg', 'Im Winkel',
	'Klosterviertel', 'Lindenau', 'Messe', 'Neue Siedlung', 'Nordend', 'Öd & Anger', 'Rabenstein', 'Schlachthof', 'Steinbruch', 'Talaue', 'Weinberg', 'Zeche'
];

const place = (id: string, level: string, name: string): Area => ({ id, level, code: id.split(':')[1] ?? '', name, parent: null, validFrom: null, validTo: null, rest: false });
export const QUARTERS: readonly Area[] = NAMES.map((name, at) => place(`quartier:${String(at + 1).padStart(2, '0')}`, 'quartier', name));
export const TOWN = place('stadt:0', 'stadt', 'Erfundingen');

/** Even and without chance, so that the gallery looks the same each time: 0 … 1. */
export const wave = (at: number, seed: number): number => (Math.sin(at * 12.9898 + seed * 78.233) * 43758.5453) % 1;
const level = (at: number, seed: number): number => Math.abs(wave(at, seed));

/** A number, or the letter of a state: w withheld, n not collected, m not meaningful, p pending. */
export const figure = (value: number | string): ReleasedFigure => columnFigure({ values: [typeof value === 'number' ? value : null], states: typeof value === 'number' ? 'k' : value }, 0);

export function rowOf(area: Area, value: number | string): AreaValue {
	return { area, value: figure(value), numerator: null, denominator: null, unranked: null };
}

/** Shares of the newest year; with every state in the first quarters. */
export function shares(states = true): AreaValue[] {
	const special = states ? ['w', 0, 'n', 'm', 'p', 'w'] : [];
	return QUARTERS.map((area, at) => rowOf(area, special[at] ?? tenth(4 + 34 * level(at, 1) ** 1.6)));
}

export const WHOLE = rowOf(TOWN, 15.4);

/** Ten years of a quarter, moving slowly; `states` by place in the line. */
export function history(at: number, states: Readonly<Record<number, string>> = {}): ReleasedFigure[] {
	return PERIODS.map((_, year) => figure(states[year] ?? tenth(Math.max(0, 5 + 30 * level(at, 1) ** 1.6 + 0.5 * year * wave(at, 7) + 2.4 * wave(at * 31 + year, 3)))));
}

export const TOWN_HISTORY = PERIODS.map((_, year) => figure(tenth(17.2 - 0.2 * year)));

/** Six by four quarters with bent corners. */
export const GEOMETRY = {
	width: 960, height: 640, metresPerUnit: 9, parentBorders: '',
	shapes: QUARTERS.map((area, at) => {
		const [column, row] = [at % 6, Math.floor(at / 6)];
		const ring = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
		const middle = (axis: 0 | 1) => Math.round(ring.reduce((sum, point) => sum + point[axis], 0) / 4);
		return { area: area.id, d: `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`, x: middle(0), y: middle(1) };
	})
};

function corner(column: number, row: number): readonly [number, number] {
	return [Math.round(20 + column * 153 + 42 * wave(column * 7 + row, 5)), Math.round(20 + row * 150 + 38 * wave(column * 5 + row * 3, 9))];
}
