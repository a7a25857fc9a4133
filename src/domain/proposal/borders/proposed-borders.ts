import type { LevelName } from '../vocabulary/levels.ts';

/** The name of a property, or its first characters. */
export type PropertyText = string | { readonly eigenschaft: string; readonly stellen: number };

/** One entry of `grenzen`, in the spelling of a description. */
export interface BorderEntry {
	readonly ebene: string;
	readonly datei?: string;
	readonly schicht?: string;
	readonly aus?: string;
	readonly liste?: string;
	readonly schluessel?: PropertyText;
	readonly name?: PropertyText;
	readonly oberhalb?: PropertyText;
	readonly fest?: { readonly schluessel: string; readonly name: string };
	readonly zusammengefasst?: readonly { readonly schluessel: string; readonly name: string; readonly aus: readonly string[] }[];
}

/** The areas of one level within one Gebietsstand: code → name. */
export interface LevelAreas {
	readonly names: ReadonlyMap<string, string>;
	readonly entry: BorderEntry;
	/** Code → code of the area above; empty where there is one area above only. */
	readonly above: ReadonlyMap<string, string>;
}

export interface ProposedLevel extends LevelName {
	/** One per Gebietsstand, oldest first. */
	readonly versions: readonly LevelAreas[];
}

export interface ProposedBorders {
	/** The whole Kommune first. */
	readonly levels: readonly ProposedLevel[];
	/** First day and name, oldest first. */
	readonly gebietsstaende: readonly { readonly ab: string; readonly name: string }[];
	readonly kommune: { readonly name: string; readonly ags: string };
	/** Boundary files that are not used, and why, in German. */
	readonly unused: readonly { readonly file: string; readonly why: string }[];
}
