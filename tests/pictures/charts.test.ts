import { expect, test } from 'vitest';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import RankedBars from '#ui/chart/RankedBars.svelte';
import Sparkline from '#ui/chart/Sparkline.svelte';
import Spread from '#ui/chart/Spread.svelte';
import TimeLine from '#ui/chart/TimeLine.svelte';
import { draw } from './draw.ts';
import { age, count, level, makeArea, makeRow, periods, released, rows, share, whole } from './invented-town.ts';

const href = ({ code }: { code: string }) => `?gebiet=${code}`;
const town = { area: whole.area, figures: released([10, 11, 12, 12.5, 13, 13.8, 14.1].map(known)) };
const quarter = { area: makeArea('03', 'Auenblick'), figures: released([known(8), withheld, withheld, known(9), missing('not-collected'), known(11), known(12.3)]) };

test('bars of shares with the whole as yardstick', async () => {
	await expect(draw(RankedBars, { rows, whole, chosen: 'quartier:03', indicator: share, level, href })).toMatchFileSnapshot('output/bars-share.html');
});

test('bars of counts have no yardstick, bars of many areas fold', async () => {
	const many = Array.from({ length: 60 }, (_, at) => makeRow(makeArea(String(at), `Block ${at}`), known(at * 7)));
	const picture = draw(RankedBars, { rows: many, whole: makeRow(whole.area, known(12_390)), chosen: 'quartier:30', indicator: count, level, href });
	await expect(picture).toMatchFileSnapshot('output/bars-many-counts.html');
	expect(picture).not.toContain('yard');
});

test('bars to both sides of zero', async () => {
	const changes = [-4, 2.5, 6].map((value, at) => makeRow(makeArea(String(at), `Block ${at}`), known(value)));
	await expect(draw(RankedBars, { rows: changes, indicator: share, level, href })).toMatchFileSnapshot('output/bars-below-zero.html');
});

test('bars leave out areas with too few inhabitants and say so', async () => {
	const few = rows.map((row, at) => (at === 1 || at === 4 ? { ...row, unranked: 'few' as const } : row));
	const picture = draw(RankedBars, { rows: few, whole, indicator: share, level, minimumInhabitants: 300, href });
	await expect(picture).toMatchFileSnapshot('output/bars-too-few.html');
	expect(picture).toContain('2 Quartiere mit weniger als 300 Einwohnerinnen und Einwohnern stehen nicht in der Rangfolge.');
	expect(picture).not.toContain('Am Wehr');
});

test('a time line with gaps', async () => {
	const picture = draw(TimeLine, { series: [town, quarter], periods, period: '2023', indicator: share, label: 'Entwicklung: Probe' });
	await expect(picture).toMatchFileSnapshot('output/time-gaps.html');
	expect(picture).toContain('Auenblick: 2018 und 2019 nicht ausgewiesen (•), 2021 nicht erhoben (–).');
});

test('a time line that does not start at 0 says so', async () => {
	const picture = draw(TimeLine, { series: [{ area: whole.area, figures: released([42.1, 42.3, 42.4, 42.6, 42.9, 43.1, 43].map(known)) }], periods, indicator: age, label: 'Entwicklung: Alter' });
	await expect(picture).toMatchFileSnapshot('output/time-short-axis.html');
	expect(picture).toContain('Die Achse beginnt nicht bei 0');
});

test('one period is told, not drawn', () => {
	const picture = draw(TimeLine, { series: [{ area: whole.area, figures: released([withheld]) }], periods: ['2023'], indicator: share, label: 'Entwicklung' });
	expect(picture).toContain('Musterstadt: nicht ausgewiesen');
	expect(picture).not.toContain('<svg');
});

test('nothing known at all still draws', async () => {
	await expect(draw(TimeLine, { series: [{ area: whole.area, figures: released(periods.map(() => withheld)) }], periods, indicator: share, label: 'Entwicklung' })).toMatchFileSnapshot('output/time-nothing-known.html');
});

test('strips and sparklines', async () => {
	const spread = [2, 4, 8, 9, 15, 30];
	const [here, all, hidden] = released([known(9), known(12), withheld]);
	const pictures = [
		draw(Spread, { values: spread, value: here!, whole: all!, indicator: share }),
		draw(Spread, { values: spread, value: hidden!, whole: all!, indicator: share }),
		draw(Spread, { values: spread, value: here!, whole: all!, ranked: false, indicator: share }),
		draw(Spread, { values: [], value: hidden!, whole: hidden!, indicator: share }),
		draw(Sparkline, { figures: quarter.figures, periods, indicator: share }),
		draw(Sparkline, { figures: released(periods.map(() => withheld)), periods, indicator: share })
	];
	await expect(pictures.join('\n')).toMatchFileSnapshot('output/strips.html');
	expect(pictures.join('')).not.toMatch(/NaN|Infinity/);
});
