import type { IndicatorView } from '#view/read-models.ts';
import { unrankedSentence } from '#wording/unranked.ts';
import { countOf } from '#wording/place.ts';
import { SIGNS } from '#wording/sign.ts';
import { rankAreas } from '../chart/rank.ts';
import Distribution from '../chart/spread/Distribution.svelte';
import TimeLine from '../chart/TimeLine.svelte';
import type { DrawnPicture, SheetPart } from './sheet-part.ts';
import { drawnPart, sheetPart } from './sheet-part.ts';
import SheetRanking from './SheetRanking.svelte';
import { spanSubtitle } from './span-subtitle.ts';

/** A picture of the page's with nothing beside it, and beneath it what the page says there. */
export function alone(part: SheetPart | null, wide: number, head?: DrawnPicture['head']): DrawnPicture | null {
	return part && { main: { ...part, wide }, beside: null, notes: part.caption, ...(head ? { head } : {}) };
}

/** Width of a diagram in the sheet. */
const WIDE = 1000;

export function rankingPicture({ rows, whole, chosen, indicator, level, kommune }: IndicatorView): DrawnPicture {
	const notes = [
		...rankAreas(rows, null).without.map(({ state, areas }) => `${SIGNS[state].sign} ${countOf(areas.length, level)} ohne Rang, ${SIGNS[state].long}.`),
		unrankedSentence(rows, level, kommune.rules.minimumInhabitants)
	].filter((note) => note !== '');
	const main = sheetPart(SheetRanking, { rows, whole, chosen: chosen?.area.id ?? null, indicator, level });
	return { main, beside: null, notes: [...notes, ...main.caption] };
}

/** A time line shows all periods; one year in its title would be wrong. */
export function timePicture(view: IndicatorView): DrawnPicture | null {
	const { series, behind, newBorders, level, periods, period, indicator, chosen } = view;
	return alone(drawnPart(TimeLine, { series, behind, newBorders, level, periods, period, indicator, label: '' }), WIDE, { subtitle: spanSubtitle(view, [chosen?.area.name ?? '']) });
}

export function distributionPicture({ rows, whole, chosen, indicator, level, kommune }: IndicatorView): DrawnPicture | null {
	return alone(drawnPart(Distribution, { rows, whole, chosen: chosen?.area.id ?? null, indicator, level, minimumInhabitants: kommune.rules.minimumInhabitants, label: '' }), WIDE);
}
