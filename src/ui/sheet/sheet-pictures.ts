import type { IndicatorState } from '#url/indicator-state.ts';
import type { IndicatorView } from '#view/read-models.ts';
import { distributionPicture, rankingPicture, timePicture } from './diagram-pictures.ts';
import { pyramidPicture, scalePicture, stackPicture, timeStackPicture } from './group-pictures.ts';
import { mapPicture } from './map-picture.ts';
import type { DrawnPicture } from './sheet-part.ts';

interface SheetPicture {
	/** „Karte“: what the picture is, before the indicator's title. */
	readonly kind: string;
	/** Null where the view holds nothing to draw. */
	readonly draw: (view: IndicatorView, state: IndicatorState) => DrawnPicture | null;
}

/** All pictures that can be had as files, by their word in addresses. A further one is a line here. */
export const SHEET_PICTURES: Readonly<Record<string, SheetPicture>> = {
	karte: { kind: 'Karte', draw: mapPicture },
	rangfolge: { kind: 'Rangfolge', draw: rankingPicture },
	entwicklung: { kind: 'Entwicklung', draw: timePicture },
	verteilung: { kind: 'Verteilung', draw: distributionPicture },
	altersaufbau: { kind: 'Altersaufbau', draw: pyramidPicture }
};

/** Those of which there is one per classification: `gruppen-alter`. */
export const GROUP_PICTURES: Readonly<Record<string, { readonly kind: string; readonly draw: (view: IndicatorView, classification: string) => DrawnPicture | null }>> = {
	gruppen: { kind: 'Gruppen', draw: scalePicture },
	anteile: { kind: 'Anteile', draw: stackPicture },
	zeitanteile: { kind: 'Anteile im Zeitverlauf', draw: timeStackPicture }
};

/** The picture of that name; null where there is none. */
export function sheetPicture(name: string): SheetPicture | null {
	const [word, classification] = [/^[a-z]+/.exec(name)?.[0] ?? '', /^[a-z]+-(.+)$/.exec(name)?.[1]];
	if (classification === undefined) return Object.hasOwn(SHEET_PICTURES, name) ? (SHEET_PICTURES[name] ?? null) : null;
	const known = Object.hasOwn(GROUP_PICTURES, word) ? GROUP_PICTURES[word] : undefined;
	return known ? { kind: known.kind, draw: (view) => known.draw(view, classification) } : null;
}
