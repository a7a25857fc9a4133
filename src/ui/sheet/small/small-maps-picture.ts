import { statusOf } from '#domain/figure/figure.ts';
import type { IndicatorState } from '#url/indicator-state.ts';
import type { Facet, IndicatorView } from '#view/read-models.ts';
import { formatFigure, formatValue } from '#wording/number.ts';
import { formatPeriod } from '#wording/period.ts';
import { signOf, SIGNS, VALUELESS } from '#wording/sign.ts';
import type { MapLook } from '../../indicator/map-look.ts';
import type { DrawnPicture } from '../sheet-part.ts';
import { sheetPart } from '../sheet-part.ts';
import SheetSmallMaps from './SheetSmallMaps.svelte';
import { spanSubtitle } from '../span-subtitle.ts';

/** The page's small maps as one picture. */
export function smallMapsPicture(view: IndicatorView, state: IndicatorState, look: MapLook, beside: DrawnPicture['beside']): DrawnPicture {
	const isYears = state.maps === 'jahre';
	const titled = (facet: Facet, title: string) => ({ ...facet, title, text: facet.whole ? (facet.whole.kind === 'known' ? formatFigure(facet.whole, { ...view.indicator, unit: view.indicator.unit === '%' ? '%' : '' }) : signOf(facet.whole).sign) : '' });
	const rows = isYears
		? [{ name: '', facets: (view.across?.years ?? []).map((facet) => titled(facet, formatPeriod(facet.period))) }]
		: (view.across?.groups ?? []).map(({ name, facets }) => ({ name, facets: facets.map((facet) => titled(facet, facet.name)) }));
	const largest = Math.max(0, ...look.facets.flatMap((facet) => facet.rows.flatMap(({ value }) => (value.kind === 'known' ? [Math.abs(value.value)] : []))));
	return {
		main: sheetPart(SheetSmallMaps, { rows, values: look.values, chosen: view.chosen?.area.id ?? null }),
		beside,
		notes: [
			`Die Zahl unter dem Titel einer Karte ist der Wert für ${view.whole?.area.name ?? view.kommune.name}.`,
			...VALUELESS.filter((state) => look.facets.some(({ whole }) => whole && statusOf(whole) === state)).map((state) => `${SIGNS[state].sign} ${SIGNS[state].long}.`),
			look.values.symbols ? `Alle Karten haben denselben Maßstab; der größte Kreis steht für ${formatValue(largest, view.indicator)}.` : ''
		].filter((note) => note !== ''),
		head: { subtitle: isYears ? spanSubtitle(view, [view.level.plural]) : [formatPeriod(view.period), view.level.plural].join(' · ') }
	};
}
