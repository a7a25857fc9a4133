export const ENTRY_KINDS = ['gebiet', 'indikator', 'thema', 'begriff', 'seite'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing that can be found. */
export interface SearchEntry {
	/** Unique over all kinds: `gebiet:ortsteil:02`. */
	readonly id: string;
	readonly kind: EntryKind;
	/** Its own id: of an area, an indicator, a theme, a term; the address of a page. */
	readonly key: string;
	readonly title: string;
	/** One line that tells it from others: level and what it lies in; theme; definition. */
	readonly context: string;
	/** Other names for it. */
	readonly also: readonly string[];
	/** What is searched besides, with less weight. */
	readonly text: string;
	/** Among equals more comes first; 1 unless something speaks for or against it. */
	readonly weight: number;
}
