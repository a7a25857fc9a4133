import type { Area, Level } from '#domain/area/area.ts';

/** What the reader may choose on an indicator page, and what is chosen now. */
export interface Choices {
	readonly indicator: { readonly id: string };
	readonly indicatorChoices: readonly { readonly theme: { readonly id: string; readonly name: string }; readonly indicators: readonly { readonly id: string; readonly title: string }[] }[];
	readonly levelChoices: readonly Level[];
	readonly level: Level;
	readonly periods: readonly string[];
	readonly period: string;
	readonly groupChoices: readonly {
		readonly classification: string;
		readonly name: string;
		readonly options: readonly { readonly code: string; readonly name: string }[];
		readonly chosen: string;
	}[];
	/** Areas of the level that can be singled out. */
	readonly areas: readonly Area[];
	readonly area: Area | null;
}
