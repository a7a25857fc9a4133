import type { DrawnPicture, SheetPart } from './sheet-part.ts';

/** Everything a sheet says, before it is laid out. */
export interface SheetContent {
	/** Name of the picture, for those who do not see it. */
	readonly name: string;
	readonly description: string;
	readonly title: string;
	readonly subtitle: string;
	/** Said loudly: an invented Kommune. */
	readonly notice: string;
	/** One plain sentence on what is seen. */
	readonly sentence: string;
	readonly main: SheetPart;
	/** Stands to the right of the picture: a legend. */
	readonly beside: DrawnPicture['beside'];
	/** Sentences beneath the picture. */
	readonly notes: readonly string[];
	/** Source, licence, Datenstand. */
	readonly foot: readonly string[];
	/** Leads to exactly these numbers. */
	readonly address: string;
	/** Tokens of the Kommune that differ from ours. */
	readonly own: Readonly<Record<string, string>>;
}
