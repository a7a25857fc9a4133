import type { RelationView } from '#view/relation/relation-models.ts';
import type { RelationSide } from '#view/relation/relation-side.ts';
import { kommuneAddresses, START } from '#url/addresses.ts';
import type { RelationState } from '#url/relation-state.ts';
import { encodeRelationState } from '#url/relation-state.ts';
import { addressCode } from '#domain/area/area.ts';
import { formatPeriod } from '#wording/period.ts';
import { dative, inPlace } from '#wording/place.ts';
import type { ScatterAxis } from '../chart/relation/scatter.ts';
import type { Crumb } from '../page/crumb.ts';

/** „Kinderarmut, weiblich“; the period stands with it where the two differ. */
export function axisOf(side: RelationSide, withPeriod: boolean): ScatterAxis {
	const { unit, decimals, kind, title } = side.indicator;
	return { unit, decimals, kind, title: [title, side.groupName, withPeriod ? formatPeriod(side.period) : ''].filter((part) => part !== '').join(', ') };
}

/** What stands around the page. */
export function relationHead(view: RelationView, pin: string | null): { readonly title: string; readonly description: string; readonly crumbs: readonly Crumb[] } {
	const to = kommuneAddresses(view.kommune.slug, pin);
	const title = `${view.x.indicator.title} und ${view.y.indicator.title}`;
	return {
		title,
		description: `${title} ${inPlace(view.kommune.name)} nach ${dative(view.level.plural)}, ${formatPeriod(view.x.period)}: jedes Gebiet ein Punkt, mit Tabelle.`,
		crumbs: [{ text: 'Kommunen', href: START }, { text: view.kommune.name, href: to.kommune() }, { text: 'Zusammenhang' }]
	};
}

/** What the page shows as an address; indicators always stand in it, so that a link keeps its meaning when new ones are added. */
export function relationShown(view: RelationView): { readonly state: RelationState; readonly defaults: { readonly level: string; readonly period: string } } {
	return {
		state: {
			x: view.x.indicator.id, y: view.y.indicator.id, level: view.level.id, period: view.x.period, group: view.group === '' ? null : view.group,
			area: view.chosen ? addressCode(view.chosen) : null, sized: view.sized
		},
		defaults: { level: view.levelChoices.at(-1)?.id ?? '', period: view.newestPeriod }
	};
}

/** The address of what is shown, or of something near it. */
export function relationAddress(view: RelationView, pin: string | null, change: Partial<RelationState> = {}): string {
	const { state, defaults } = relationShown(view);
	return kommuneAddresses(view.kommune.slug, pin).relation(encodeRelationState({ ...state, ...change }, defaults));
}

/** Its picture as a file. */
export function relationPictureAddress(view: RelationView, pin: string | null, format: 'svg' | 'png'): string {
	const { state, defaults } = relationShown(view);
	return kommuneAddresses(view.kommune.slug, pin).relationPicture(format, encodeRelationState(state, defaults));
}
