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
