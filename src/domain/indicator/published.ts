import type { Relation } from '../secrecy/relation.ts';
import type { Area, Gebietsstand, Level } from '../area/area.ts';
import type { Members } from '../area/grouping.ts';
import type { BaseFigure, Classification } from '../base-figure/base-figure.ts';
import type { Kommune } from '../kommune/kommune.ts';
import type { Indicator, Theme } from './indicator.ts';

/** When the figures of a published thing were delivered; revision numbers are public, file hashes never. */
export interface DeliveryMark {
	readonly revision: number;
	/** ISO date. */
	readonly on: string;
}

export interface PublishedBaseFigure extends BaseFigure {
	readonly periods: readonly string[];
	readonly levels: readonly string[];
	readonly deliveries: readonly DeliveryMark[];
}

export interface PublishedIndicator extends Indicator {
	/** Classification ids in dataset order. */
	readonly classifications: readonly string[];
	/** Group keys that hold at least one figure; '' (all together) is always among them. */
	readonly groups: readonly string[];
	/** Period keys, oldest first. */
	readonly periods: readonly string[];
	/** Level ids that hold at least one figure, top first. */
	readonly levels: readonly string[];
	/** Ids of the base figures in the formula. */
	readonly baseFigures: readonly string[];
	readonly deliveries: readonly DeliveryMark[];
}

/** `katalog.json` of a snapshot: everything a page needs besides figures and borders. */
export interface Catalogue {
	readonly format: 1;
	readonly kommune: Kommune;
	readonly levels: readonly Level[];
	readonly gebietsstaende: readonly Gebietsstand[];
	/** Parents before children; rests included, flagged; groups of groupings last. */
	readonly areas: readonly Area[];
	/** The areas of each group of a grouping; left out where there is none. Their released figures add up to the group's. */
	readonly members?: Members;
	readonly classifications: readonly Classification[];
	readonly themes: readonly Theme[];
	readonly baseFigures: readonly PublishedBaseFigure[];
	readonly indicators: readonly PublishedIndicator[];
	/** Declared relations across base figures: part of what is public, so that anybody can repeat the audit. */
	readonly relations: readonly Relation[];
}
