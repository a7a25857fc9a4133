import { expect, test } from 'vitest';
import RankedBars from '#ui/chart/RankedBars.svelte';
import TimeLine from '#ui/chart/TimeLine.svelte';
import AreaMap from '#ui/map/AreaMap.svelte';
import FigureTable from '#ui/table/FigureTable.svelte';
import { gzipSync } from 'node:zlib';
import { known } from '#domain/figure/figure.ts';
import { asSent } from './draw.ts';
import { geometry, level, makeArea, makeRow, periods, released, rows, share, whole } from './invented-town.ts';

const href = ({ code }: { code: string }) => `/musterstadt/indikator/probe?gebiet=${code}`;
const pictures = {
	map: asSent(AreaMap, { geometry, values: { rows, classOf: () => 0, classCount: 5, indicator: share }, href, label: 'Karte', chosen: 'quartier:03' }),
	bars: asSent(RankedBars, { rows, whole, indicator: share, level, href }),
	time: asSent(TimeLine, { series: [{ area: whole.area, figures: released(periods.map(() => known(3))) }], periods, indicator: share, label: 'Zeit' }),
	table: asSent(FigureTable, { caption: 'Probe', rows, whole, indicator: share, level, href, sort: 'name', sortHref: (sort: string) => `?sortierung=${sort}` })
};

test.each(Object.entries(pictures))('%s: no style that the content policy would refuse, no script, no broken number', (_, picture) => {
	expect(picture).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
	expect(picture).not.toMatch(/NaN|undefined|Infinity|\[object/);
});

test.each(Object.entries(pictures))('%s: ids are unique and references arrive', (_, picture) => {
	const ids = [...picture.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
	expect(new Set(ids).size).toBe(ids.length);
	for (const [, target] of picture.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(target);
});

test('bars and table of 63 areas weigh at most 5 KB compressed', () => {
	const many = Array.from({ length: 63 }, (_, at) => makeRow(makeArea(String(at), `Viertel am Wasserturm ${at}`), known(at * 0.77), known(at * 31), known(4000 + at)));
	const both = asSent(RankedBars, { rows: many, whole, indicator: share, level, href }) + asSent(FigureTable, { caption: 'Probe', rows: many, whole, indicator: share, level, href, sort: 'name', sortHref: (sort: string) => `?sortierung=${sort}` });
	expect(gzipSync(both).length).toBeLessThan(5120);
});
