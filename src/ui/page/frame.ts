import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import type { Kommune } from '#domain/kommune/kommune.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';

/** The parts of a read model that components of this room show; the snapshot's own read models have these shapes. */
export interface PageFrame {
	readonly kommune: Kommune;
	/** Missing where a page does not know. */
	readonly hasFacilities?: boolean;
	readonly snapshot: { readonly number: number; readonly pin: string; readonly releasedOn: string; readonly current: boolean };
}

/** An indicator with one value, the whole Kommune's value, the spread around it and its history. */
export interface Line {
	readonly indicator: Indicator & { readonly periods: readonly string[] };
	readonly period: string;
	readonly value: ReleasedFigure;
	readonly whole: ReleasedFigure;
	readonly spread: readonly number[];
	readonly spreadLevel: { readonly plural: string };
	readonly unranked: Unranked | null;
	readonly history: readonly ReleasedFigure[];
}
