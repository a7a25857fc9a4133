import type { Area } from '#domain/area/area.ts';
import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { partitionOf } from '#domain/base-figure/partition.ts';
import { parseAgeSpan } from '#domain/catalogue/age/age-span.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import type { PublishedSnapshot } from '../published.ts';
import { groupCells, groupWith } from './group-cells.ts';
import type { Pyramid, PyramidSide } from './group-views.ts';

const SIDES = ['m', 'w'] as const;

/** The indicator whose counts make the Kommune's population pyramid; null where nobody counted inhabitants by age and sex. */
export function pyramidIndicator(catalogue: Catalogue): PublishedIndicator | null {
	const inhabitants = catalogue.kommune.inhabitants;
	return catalogue.indicators.find((i) => i.kind === 'count' && i.baseFigures.length === 1 && i.baseFigures[0] === inhabitants && bandsOf(catalogue, i) !== null) ?? null;
}

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

function bandsOf(catalogue: Catalogue, indicator: PublishedIndicator): Pyramid['bands'] | null {
	const ages = catalogue.classifications.find((c) => c.id === 'alter');
	if (!ages || !['alter', 'geschlecht'].every((id) => indicator.open.some((open) => open.classification === id))) return null;
	const codes = partitionOf(ages, (code) => code === TOTAL || SIDES.every((sex) => groupWith(indicator, '', { alter: code, geschlecht: sex }) !== null));
	const bands = (codes ?? []).flatMap((code) => {
		const span = parseAgeSpan(code.code);
		return span ? [{ ...code, ...span }] : [];
	}).sort((a, b) => a.from - b.from);
	return bands.length > 1 && bands.length === codes?.length && bands.every((band, at) => band.from === (bands[at - 1]?.to ?? 0)) ? bands : null;
}
