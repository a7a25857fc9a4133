import type { Classification } from '#domain/base-figure/base-figure.ts';
import type { Kommune } from '#domain/kommune/kommune.ts';
import type { PlannedTemplate } from '#domain/delivery/workbook/template/plan-template.ts';

/** An area as a template lists it. */
export interface TemplateArea {
	/** Name of its level. */
	readonly level: string;
	readonly code: string;
	readonly name: string;
	/** Key of the area above, '' at the top. */
	readonly above: string;
	readonly rest: boolean;
}

/** Rows of one sheet of figures. */
export interface TemplateLevel {
	/** null: no area is known yet. */
	readonly id: string | null;
	readonly name: string;
	readonly areas: readonly TemplateArea[];
	/** Upper levels are asked only for values that cannot be summed. */
	readonly suppliedOnly: boolean;
}

/** Everything that makes one template differ from another. */
export interface TemplateContent {
	readonly slug: string;
	/** null: a Kommune that nobody knows yet. */
	readonly kommune: Kommune | null;
	readonly period: string;
	readonly plan: PlannedTemplate;
	readonly classifications: readonly Classification[];
	/** All areas, upper levels first; none: three example lines. */
	readonly areas: readonly TemplateArea[];
	readonly levels: readonly TemplateLevel[];
}
