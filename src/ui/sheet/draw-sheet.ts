import { render } from 'svelte/server';
import { kommuneAddresses } from '#url/addresses.ts';
import type { IndicatorState } from '#url/indicator-state.ts';
import type { IndicatorDefaults } from '#url/indicator/encode-indicator-state.ts';
import type { IndicatorView } from '#view/read-models.ts';
import { formatDay, formatPeriod } from '#wording/period.ts';
import { articled } from '#wording/place.ts';
import { readingHelp } from '#wording/reading.ts';
import { sentenceStart } from '#wording/sentence-start.ts';
import { indicatorSubtitle } from '../indicator/indicator-head.ts';
import { layOut } from './lay-out.ts';
import Sheet from './Sheet.svelte';
import type { SheetContent } from './sheet-content.ts';
import { SHEET_PICTURES } from './sheet-pictures.ts';
import { sheetStyle } from './sheet-style.ts';

/**
 * A picture of an indicator as one self-contained SVG. Null for a picture of no such name, or where the view holds nothing to draw.
 * @param origin of the atlas, for the address in the picture
 */
export function drawSheet(picture: string, view: IndicatorView, state: IndicatorState, defaults: IndicatorDefaults, origin: string): string | null {
	const content = sheetContent(picture, view, state, defaults, origin);
	return content && `${render(Sheet, { props: { content, style: sheetStyle(content.main.width / layOut(content).parts[0].width) } }).body.replace(/<!--[^]*?-->/g, '').trim()}\n`;
}

function sheetContent(picture: string, view: IndicatorView, state: IndicatorState, defaults: IndicatorDefaults, origin: string): SheetContent | null {
	const known = Object.hasOwn(SHEET_PICTURES, picture) ? SHEET_PICTURES[picture] : undefined;
	const drawn = known?.draw(view, state) ?? null;
	if (!known || !drawn) return null;
	const { indicator, kommune, snapshot } = view;
	// A time line shows all periods; one year in its title would be wrong.
	const subtitle = picture === 'entwicklung' ? timeSubtitle(view) : indicatorSubtitle(view);
	const [sentence = '', ...more] = readingHelp(view);
	return {
		...drawn,
		name: `${known.kind}: ${indicator.title}, ${subtitle}, ${kommune.name}`,
		description: [sentence, ...more].join(' '),
		title: indicator.title,
		subtitle: `${subtitle} · ${kommune.name}`,
		notice: kommune.invented ? `${sentenceStart(articled(kommune.name, 'nominative'))} ist erfunden: Alle Gebiete und Zahlen sind ausgedacht und dienen nur zur Vorführung.` : '',
		sentence,
		foot: [
			`Quelle: ${kommune.attribution}`,
			`Lizenz: ${kommune.licence.name} · Datenstand ${snapshot.number} vom ${formatDay(snapshot.releasedOn)}`
		],
		address: origin + kommuneAddresses(kommune.slug, snapshot.pin).indicator(indicator.id, state, defaults)
	};
}

function timeSubtitle({ group, groupName, periods, chosen }: IndicatorView): string {
	const span = `${formatPeriod(periods[0] ?? '')} bis ${formatPeriod(periods.at(-1) ?? '')}`;
	return [group === '' ? '' : groupName, span, chosen?.area.name ?? ''].filter((part) => part !== '').join(' · ');
}
