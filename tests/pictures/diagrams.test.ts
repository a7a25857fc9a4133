import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import Distribution from '#ui/chart/spread/Distribution.svelte';
import GroupDots from '#ui/chart/groups/GroupDots.svelte';
import PopulationPyramid from '#ui/chart/groups/PopulationPyramid.svelte';
import Scatter from '#ui/chart/relation/Scatter.svelte';
import StackedBars from '#ui/chart/groups/StackedBars.svelte';
import TimeLine from '#ui/chart/TimeLine.svelte';
import AreaItems from '#ui/gallery/AreaItems.svelte';
import GroupItems from '#ui/gallery/GroupItems.svelte';
import { HOUSEHOLD_ROWS, HOUSEHOLDS, PYRAMIDS, SCALE_ROWS } from '#ui/gallery/invented-groups.ts';
import { figure, history, LEVEL, PERIODS, QUARTERS, rowOf, SHARE, shares, TOWN, TOWN_HISTORY, WHOLE, YEARS } from '#ui/gallery/invented-town.ts';
import TimeItems from '#ui/gallery/TimeItems.svelte';
import { asSent, draw } from './draw.ts';

const hafen = QUARTERS[9]!;
const behind = QUARTERS.map((area, at) => ({ area, figures: history(at) }));
const points = QUARTERS.slice(0, 12).map((area, at) => ({ area, x: at * 1.5, y: (at * 7) % 11, inhabitants: null }));

const pictures = {
	'time-behind': () => draw(TimeLine, { series: [{ area: TOWN, figures: TOWN_HISTORY }, { area: hafen, figures: history(9, { 2: 'w', 6: 'n' }) }], behind, level: LEVEL, newBorders: ['2020'], periods: PERIODS, period: '2022', indicator: SHARE, label: 'Entwicklung' }),
	'distribution-states': () => draw(Distribution, { rows: shares(), whole: WHOLE, chosen: hafen.id, indicator: SHARE, level: LEVEL, label: 'Verteilung' }),
	'distribution-equal': () => draw(Distribution, { rows: QUARTERS.slice(0, 5).map((area) => rowOf(area, 0)), whole: null, indicator: SHARE, level: LEVEL, label: 'Verteilung' }),
	'distribution-negative': () => draw(Distribution, { rows: QUARTERS.slice(0, 5).map((area, at) => rowOf(area, at - 2.5)), whole: rowOf(TOWN, 'w'), indicator: SHARE, level: LEVEL, label: 'Verteilung' }),
	pyramid: () => draw(PopulationPyramid, { pyramid: PYRAMIDS.both }),
	'pyramid-hidden': () => draw(PopulationPyramid, { pyramid: PYRAMIDS.hidden }),
	stack: () => draw(StackedBars, { parts: HOUSEHOLDS, rows: HOUSEHOLD_ROWS, label: 'Haushalte', rowHead: 'Gebiet' }),
	'group-dots': () => draw(GroupDots, { rows: SCALE_ROWS, indicator: SHARE, whole: TOWN.name, chosen: hafen, label: 'Armut nach Gruppen' }),
	scatter: () => draw(Scatter, { points, x: SHARE, y: YEARS, chosen: hafen.id, label: 'Zwei Indikatoren' })
};

test.each(Object.entries(pictures))('%s', async (name, picture) => {
	await expect(picture()).toMatchFileSnapshot(`output/${name}.html`);
});

describe('in every state of the gallery', () => {
	const all = Object.entries({ areas: asSent(AreaItems, {}), time: asSent(TimeItems, {}), groups: asSent(GroupItems, {}) });
	test.each(all)('%s: no broken number, no style that the content policy would refuse', (_, picture) => {
		expect(picture).not.toMatch(/NaN|undefined|Infinity|\[object/);
		expect(picture).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
	});
	test.each(all)('%s: ids are unique, every picture has a name', (_, picture) => {
		const ids = [...picture.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [svg] of picture.matchAll(/<svg [^>]*role="img"[^>]*>/g)) expect(svg).toMatch(/aria-label="[^"]{10,}"/);
	});
});

test('every area with a value is a mark that names its area', () => {
	const picture = draw(Distribution, { rows: shares(), whole: WHOLE, chosen: hafen.id, indicator: SHARE, level: LEVEL, label: 'Verteilung' });
	for (const row of shares()) expect(picture.includes(`data-area="${row.area.id}"`)).toBe(row.value.kind === 'known');
});

test('a withheld number is nowhere in a picture', () => {
	const picture = draw(PopulationPyramid, { pyramid: { ...PYRAMIDS.hidden, chosen: { ...PYRAMIDS.hidden.chosen!, cells: PYRAMIDS.hidden.chosen!.cells.map(() => [figure('w'), figure('w')] as const) } } });
	expect(picture).not.toContain('<rect');
	expect(picture.match(/>•</g)).toHaveLength(20);
});

test('the lines of 542 areas weigh at most 10 KB compressed', () => {
	const many = Array.from({ length: 542 }, (_, at) => ({ area: { id: `planungsraum:${String(1_000_000 + at * 137)}`, name: '' }, figures: history(at) }));
	const props = { series: [{ area: TOWN, figures: TOWN_HISTORY }], level: LEVEL, periods: PERIODS, indicator: SHARE, label: 'Entwicklung' };
	expect(gzipSync(asSent(TimeLine, { ...props, behind: many })).length - gzipSync(asSent(TimeLine, props)).length).toBeLessThan(10 * 1024);
});
