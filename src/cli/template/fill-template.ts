import type { Area } from '#domain/area/area.ts';
import { levelOrder } from '#domain/delivery/workbook/areas/level-order.ts';
import type { KnownKommune } from '#domain/delivery/workbook/known-kommune.ts';
import { planTemplate } from '#domain/delivery/workbook/template/plan-template.ts';
import type { TemplateArea, TemplateContent, TemplateLevel } from '#server/takeout/template/template-content.ts';

/** What stands in a template: for a known Kommune its own areas, else those of `listed`, else room for them. */
export function fillTemplate(slug: string, indicators: readonly string[], period: string, listed: readonly TemplateArea[], known: KnownKommune | null): TemplateContent {
	const plan = planTemplate(indicators, known);
	const areas = known === null ? listed : known.settings.levels.flatMap(({ id, name }) => known.boundaries.areas.filter((a) => a.level === id && a.validTo === null).map((a) => listedAs(name, a, known)));
	const levels = known?.settings.levels ?? levelOrder(areas);
	const supplied = plan.figures.some(({ figure }) => figure.kind === 'supplied');
	const sheet = ({ id, name }: { readonly id: string | null; readonly name: string }, suppliedOnly: boolean): TemplateLevel => ({ id, name, areas: areas.filter((a) => a.level === name), suppliedOnly });
	// What can be summed is asked of the lowest level only; means and rates of every level.
	const upper = supplied ? levels.slice(0, -1).toReversed().map((level) => sheet(level, true)) : [];
	return { slug, kommune: known?.settings.kommune ?? null, period, plan, classifications: known?.settings.classifications ?? [], areas, levels: [sheet(levels.at(-1) ?? { id: null, name: 'Gebiet' }, false), ...upper] };
}

function listedAs(level: string, { code, name, parent, rest }: Area, { boundaries }: KnownKommune): TemplateArea {
	return { level, code, name, rest, above: boundaries.areas.find((a) => a.id === parent)?.code ?? '' };
}
