/** An invented town of twelve quarters on a grid, with every state a figure can have. No number in it was ever counted. */
import type { Area } from '#domain/area/area.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import type { Figure, ReleasedFigure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';

export const level = { id: 'quartier', name: 'Quartier', plural: 'Quartiere' };
export const share = { unit: '%', decimals: 1, kind: 'share' } as const;
export const count = { unit: 'Personen', decimals: 0, kind: 'count' } as const;
export const age = { unit: 'Jahre', decimals: 1, kind: 'mean' } as const;

export function makeArea(code: string, name: string, rest = false): Area {
	return { id: `quartier:${code}`, level: 'quartier', code, name, parent: null, validFrom: null, validTo: null, rest };
}

export function makeRow(area: Area, value: Figure, numerator: Figure | null = null, denominator: Figure | null = null) {
	const release = (figure: Figure | null): ReleasedFigure | null => (figure === null ? null : readReleased(figure));
	return { area, value: readReleased(value), numerator: release(numerator), denominator: release(denominator) };
}

const names = ['Altstadt', 'Am Wehr', 'Auenblick', 'Bahnhof', 'Burgfeld', 'Ehrenhain-Süd', 'Fischmarkt', 'Gartenstadt', 'Hafen', 'Klosterviertel', 'Nordend', 'Öd & Anger'];
const values: readonly Figure[] = [
	known(4.2), known(7.9), known(12.3), known(18), withheld, known(0), missing('not-collected'), known(31.4), missing('not-meaningful'), withheld, missing('pending'), known(22.5)
];

export const rows = [
	...names.map((name, at) => {
		const value = values[at] ?? withheld;
		return makeRow(makeArea(String(at + 1).padStart(2, '0'), name), value, value.kind === 'known' ? known(Math.round(value.value * 10)) : value, known(1000));
	}),
	makeRow(makeArea('99', 'Ohne Quartier', true), known(9.1), known(20), known(220))
];

export const whole = makeRow({ ...makeArea('0', 'Musterstadt'), id: 'stadt:0', level: 'stadt' }, known(14.1), known(1410), known(10_000));

/** Quarters of 250 × 200 units, four in a row; the last one has a notch. */
export const geometry = {
	width: 1000,
	height: 600,
	metresPerUnit: 8,
	parentBorders: 'M500 0V600',
	shapes: names.map((_, at) => {
		const [x, y] = [(at % 4) * 250, Math.floor(at / 4) * 200];
		return { area: `quartier:${String(at + 1).padStart(2, '0')}`, d: at === 11 ? 'M750 400H1000V600H900V450H800V600H750Z' : `M${x} ${y}h250v200h-250z`, x: x + 125, y: y + 100 };
	})
};

export const periods = ['2016', '2018', '2019', '2020', '2021', '2022', '2023'];
export const released = (figures: readonly Figure[]): ReleasedFigure[] => figures.map(readReleased);
