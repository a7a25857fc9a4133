import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Area } from '#domain/area/area.ts';
import { settleAreas } from '#domain/delivery/areas/settle-areas.ts';
import type { DeliveredArea } from '#domain/delivery/areas/settle-areas.ts';
import { FindingList } from '#domain/delivery/finding-list.ts';
import type { BorderFeature } from '#server/intake/geodata/border-feature.ts';
import { readBorderFile } from '#server/intake/geodata/read-border-file.ts';
import { drawBorders } from '#server/release/compose/borders/draw-borders.ts';
import type { Measured } from './measure.ts';
import { median, seconds } from './measure.ts';
import { realData } from './published-atlas.ts';

const ROUNDS = 5;
const LEVELS = [{ id: 'planungsraum', name: 'Planungsraum', plural: 'Planungsräume' }];
const SECONDS = 3;
const KILOBYTES = 50;

/** Berlin's Planungsräume of 2021 (542 areas, 198,087 points): reading and checking the file, drawing it, and telling two Gebietsstände apart. */
export async function bordersToDisplay(): Promise<Measured[]> {
	const folder = join(realData('berlin'), 'geo');
	const reading: number[] = [], drawing: number[] = [], settling: number[] = [];
	let text = '';
	const before = await read(join(folder, 'planungsraeume_bis_2020.geojson'));
	for (let round = 0; round < ROUNDS; round++) {
		const start = performance.now();
		const features = await read(join(folder, 'planungsraeume_2021.geojson'));
		const areas = features.map((f): Area => ({ id: `planungsraum:${f.properties.get('plr_id')}`, level: 'planungsraum', code: '', name: '', parent: null, validFrom: null, validTo: null, rest: false }));
		const geometries = features.map((f, i) => ({ area: areas[i]?.id ?? '', geometry: { type: 'MultiPolygon' as const, coordinates: f.polygons ?? [] } }));
		const parsed = performance.now();
		text = drawBorders(LEVELS, areas, geometries).get('planungsraum')?.shapes.map((s) => s.d).join('\n') ?? '';
		const drawn = performance.now();
		settleAreas(LEVELS, [{ id: '2015-01-01', name: 'alt' }, { id: '2021-01-01', name: 'neu' }], [before, features].map((list) => list.map(delivered)));
		settling.push(performance.now() - drawn);
		drawing.push(drawn - parsed);
		reading.push(parsed - start);
	}
	const [brotli, gzip] = [brotliCompressSync(text).length, gzipSync(text).length];
	const limited = (name: string, times: readonly number[]): Measured => ({ name, ours: seconds(median(times)), beside: `limit ${SECONDS} s`, ok: median(times) <= SECONDS * 1000 });
	return [
		limited('Berlin, 198,087 points: file read, repaired, checked for gaps', reading),
		limited('Berlin, 198,087 points: parsed features to display geometry', drawing),
		limited('Berlin, 448 and 542 areas: which are the same in two Gebietsstände', settling),
		{ name: 'Berlin, 542 areas as SVG paths', ours: `${(brotli / 1000).toFixed(1)} KB brotli, ${(gzip / 1000).toFixed(1)} KB gzip`, beside: `limit ${KILOBYTES} KB`, ok: brotli <= KILOBYTES * 1000 }
	];
}

async function read(path: string): Promise<BorderFeature[]> {
	const findings = new FindingList();
	const features = await readBorderFile(readFileSync(path), { file: path, layer: null, system: null }, findings);
	if (findings.blocks) throw new Error(`${path} is not read: ${findings.all().map((f) => f.code).join()}`);
	return features;
}

const delivered = (f: BorderFeature): DeliveredArea => ({ level: 'planungsraum', code: f.properties.get('plr_id') ?? '', name: '', above: null, rest: false, polygons: f.polygons });
