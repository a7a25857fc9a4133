import type { IndicatorState } from '#url/indicator-state.ts';
import type { IndicatorView } from '#view/read-models.ts';
import { unrankedSentence } from '#wording/unranked.ts';
import { countOf } from '#wording/place.ts';
import { SIGNS } from '#wording/sign.ts';
import { axisNote } from '../chart/axis-words.ts';
import { rankAreas } from '../chart/rank.ts';
import { layTimeLine } from '../chart/time-line.ts';
import { mapPicture } from './map-picture.ts';
import type { DrawnPicture, SheetPart } from './sheet-part.ts';
import { sheetPart } from './sheet-part.ts';
import SheetRanking from './SheetRanking.svelte';
import SheetTimeLine from './SheetTimeLine.svelte';

export interface SheetPicture {
	/** „Karte“: what the picture is, before the indicator's title. */
	readonly kind: string;
	/** Null where the view holds nothing to draw. */
	readonly draw: (view: IndicatorView, state: IndicatorState) => DrawnPicture | null;
}

/** A picture that needs nothing beside or beneath it. */
const alone = (main: SheetPart, notes: readonly string[] = []): DrawnPicture => ({ main, beside: null, notes });

/** All pictures that can be had as files, by their word in addresses. A further one is a line here: `alone(sheetPart(Component, props))`. */
export const SHEET_PICTURES: Readonly<Record<string, SheetPicture>> = {
	karte: { kind: 'Karte', draw: mapPicture },
	rangfolge: {
		kind: 'Rangfolge',
		draw: ({ rows, whole, chosen, indicator, level, kommune }) => alone(sheetPart(SheetRanking, { rows, whole, chosen: chosen?.area.id ?? null, indicator, level }), [
			...rankAreas(rows, null).without.map(({ state, areas }) => `${SIGNS[state].sign} ${countOf(areas.length, level)} ohne Rang, ${SIGNS[state].long}.`),
			unrankedSentence(rows, level, kommune.rules.minimumInhabitants)
		].filter((note) => note !== ''))
	},
	entwicklung: {
		kind: 'Entwicklung',
		draw: ({ series, periods, period, indicator }) => (periods.length < 2 ? null : alone(sheetPart(SheetTimeLine, { series, periods, period, indicator }), [axisNote(layTimeLine(series, periods, indicator).axis, indicator)].filter((note) => note !== '')))
	}
};
