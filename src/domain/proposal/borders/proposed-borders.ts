import type { LevelName } from '../vocabulary/levels.ts';
import type { BorderEntry } from './border-entry.ts';

/** The areas of one level within one Gebietsstand: code → name. */
export interface LevelAreas {
	readonly names: ReadonlyMap<string, string>;
	readonly entry: BorderEntry;
	/** Code → code of the area above; empty where there is one area above only. */
	readonly above: ReadonlyMap<string, string>;
}

/** A level with its areas over time. */
export interface ProposedLevel extends LevelName {
	/** One per Gebietsstand, oldest first. */
	readonly versions: readonly LevelAreas[];
}

/** All that the boundary files say of a Kommune. */
export interface ProposedBorders {
	/** The whole Kommune first. */
	readonly levels: readonly ProposedLevel[];
	/** First day and name, oldest first. */
	readonly gebietsstaende: readonly { readonly ab: string; readonly name: string }[];
	readonly kommune: { readonly name: string; readonly ags: string };
	/** Boundary files that are not used, and why, in German. */
	readonly unused: readonly { readonly file: string; readonly why: string }[];
}
