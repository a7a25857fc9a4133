import type { Area } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { PublishedSnapshot } from '../published.ts';
import { groupCells } from './group-cells.ts';
import { groupWith } from './group-with.ts';
import { bandsOf, SIDES } from './pyramid-indicator.ts';
import type { Pyramid, PyramidSide } from './pyramid.ts';

/**
 * Age by sex of an area beside the whole Kommune. Null unless the indicator counts, is open in both, and its ages are declared parts of the whole
 * that follow each other without gap or overlap.
 */
export async function pyramidView(snapshot: PublishedSnapshot, indicator: PublishedIndicator, period: string, whole: Area | null, chosen: Area | null): Promise<Pyramid | null> {
	const { catalogue } = snapshot;
	const bands = bandsOf(catalogue, indicator);
	const sexes = catalogue.classifications.find((c) => c.id === 'geschlecht');
	if (indicator.kind !== 'count' || !bands || !sexes) return null;
	const keyOf = (age: string, sex: string): string => groupWith(indicator, '', { alter: age, geschlecht: sex }) ?? '';
	const cells = await groupCells(snapshot, indicator, ['', ...bands.flatMap(({ code }) => SIDES.map((sex) => keyOf(code, sex)))]);
	const sideOf = (area: Area): PyramidSide => ({
		area,
		all: cells.value('', area.id, period),
		cells: bands.map(({ code }) => [cells.value(keyOf(code, 'm'), area.id, period), cells.value(keyOf(code, 'w'), area.id, period)])
	});
	const nameOf = (code: string): string => sexes.codes.find((c) => c.code === code)?.name ?? code;
	return {
		indicator, period, bands,
		sides: [nameOf('m'), nameOf('w')],
		notShown: sexes.codes.filter(({ code }) => code !== 'm' && code !== 'w').map(({ name }) => name),
		whole: whole && sideOf(whole),
		chosen: chosen && chosen.id !== whole?.id ? sideOf(chosen) : null
	};
}
