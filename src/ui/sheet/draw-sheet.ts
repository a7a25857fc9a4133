import { kommuneAddresses } from '#url/addresses.ts';
import type { IndicatorState } from '#url/indicator-state.ts';
import type { IndicatorDefaults } from '#url/indicator/encode-indicator-state.ts';
import type { IndicatorView } from '#view/read-models.ts';
import { readingHelp } from '#wording/reading.ts';
import { indicatorSubtitle } from '../indicator/indicator-head.ts';
import type { SheetContent } from './sheet-content.ts';
import { sheetFrame } from './sheet-frame.ts';
import type { DrawnPicture } from './sheet-part.ts';
import { sheetPicture } from './sheet-pictures.ts';
import { sheetSvg } from './sheet-svg.ts';

/**
 * A picture of an indicator as one self-contained SVG. Null for a picture of no such name, or where the view holds nothing to draw.
 * @param origin of the atlas, for the address in the picture
 */
export function drawSheet(picture: string, view: IndicatorView, state: IndicatorState, defaults: IndicatorDefaults, origin: string): string | null {
	const content = sheetContent(picture, view, state, defaults, origin);
	return content && sheetSvg(content);
}

function sheetContent(picture: string, view: IndicatorView, state: IndicatorState, defaults: IndicatorDefaults, origin: string): SheetContent | null {
	const known = sheetPicture(picture);
	const drawn = known?.draw(view, state) ?? null;
	if (!known || !drawn) return null;
	const { indicator, kommune, snapshot } = view;
	const help = readingHelp(view);
	const { title = indicator.title, subtitle, sentence = help[0] ?? '' }: NonNullable<DrawnPicture['head']> = drawn.head ?? { subtitle: indicatorSubtitle(view) };
	return {
		...drawn, title, sentence,
		name: `${known.kind}: ${indicator.title}, ${subtitle}, ${kommune.name}`,
		description: [sentence, ...help.slice(1)].join(' '),
		// Where the whole Kommune is the area that is shown, once is enough.
		subtitle: subtitle.split(' · ').includes(kommune.name) ? subtitle : `${subtitle} · ${kommune.name}`,
		...sheetFrame(view),
		address: origin + kommuneAddresses(kommune.slug, snapshot.pin).indicator(indicator.id, state, defaults)
	};
}
