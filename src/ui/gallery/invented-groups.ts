/** Groups of the invented town: ages by sex, kinds of households. No number in it was ever counted. */
import type { Pyramid, PyramidSide } from '#view/groups/pyramid.ts';
import { figure, QUARTERS, rowOf, TOWN } from './invented-town.ts';

const BANDS = [[0, 3], [3, 6], [6, 10], [10, 15], [15, 18], [18, 25], [25, 45], [45, 65], [65, 80], [80, Infinity]] as const;
const MEN = [150, 148, 200, 251, 150, 420, 1480, 1390, 690, 210];
const bands = BANDS.map(([from, to]) => ({ code: String(from), name: to === Infinity ? '80 Jahre und älter' : from === 0 ? 'unter 3 Jahre' : `${from} bis unter ${to} Jahre`, from, to }));

function side(at: number, scale: number, change: Readonly<Record<number, number | string>> = {}): PyramidSide {
	const count = (band: number, more: number) => Math.round((MEN[band] ?? 0) * scale * more * (1 + 0.25 * Math.sin(at * 3 + band)));
	const cells = bands.map((_, band) => [figure(change[band] ?? count(band, 1)), figure(change[band + 100] ?? count(band, band > 7 ? 1.35 : 1))] as const);
	const all = Math.round(MEN.reduce((sum, n) => sum + n, 0) * 2.05 * scale);
	return { area: at === 0 ? TOWN : (QUARTERS[at] ?? TOWN), all: figure(all), cells };
}

const base = { indicator: { id: 'menschen', title: 'Menschen (erfunden)', unit: 'Personen' }, period: '2024', bands, sides: ['männlich', 'weiblich'] as const, notShown: [] };
export const PYRAMIDS: Readonly<Record<'both' | 'hidden' | 'zero' | 'unknown', Pyramid>> = {
	both: { ...base, whole: side(0, 1), chosen: side(9, 0.08) },
	hidden: { ...base, notShown: ['divers oder ohne Eintrag'], whole: side(0, 1), chosen: side(3, 0.02, { 0: 'w', 1: 'w', 100: 'w', 101: 'w', 9: 'w', 109: 'w' }) },
	zero: { ...base, whole: null, chosen: side(5, 0.02, { 0: 0, 100: 0, 4: 0 }) },
	unknown: { ...base, whole: null, chosen: { ...side(5, 0.02), all: figure('w') } }
};

export const HOUSEHOLDS = ['eine Person', 'Paare ohne Kinder', 'mit Kindern', 'andere'];
const household = (at: number, whole: number | string, parts: readonly (number | string)[]) => {
	const { area, value } = rowOf(QUARTERS[at] ?? TOWN, whole);
	return { key: area.id, name: area.name, area: area.id, whole: value, parts: parts.map(figure) };
};
export const HOUSEHOLD_ROWS = [
	{ key: 'stadt:0', name: TOWN.name, area: TOWN.id, look: 'whole' as const, whole: figure(5000), parts: [2310, 1240, 1010, 440].map(figure) },
	{ ...household(9, 420, [120, 110, 160, 30]), look: 'main' as const },
	household(0, 310, [205, 'w', 52, 'w']),
	household(1, 95, [0, 45, 50, 0]),
	household(2, 'w', ['w', 'w', 'w', 'w']),
	household(3, 260, [90, 'n', 'n', 'n']),
	household(4, 0, [0, 0, 0, 0])
];

const scale = (name: string, whole: number | string, chosen: number | string) => ({ key: name, name, whole: figure(whole), chosen: figure(chosen) });
export const SCALE_ROWS = [scale('alle zusammen', 12.1, 14.8), scale('unter 15 Jahre', 18.3, 27.4), scale('15 bis unter 65 Jahre', 11.4, 12.2), scale('65 Jahre und älter', 4.2, 'w'), scale('Alleinerziehende und ihre Kinder', 38.6, 38.6)];
