/** A line of the sheet „Angaben“: how it is labelled, which key of a description it fills, and what helps to fill it. */
export interface FormField {
	readonly id: string;
	readonly label: string;
	readonly help: string;
	readonly choices?: readonly string[];
}

/** Headings of the two lists below the form: what holds for single base figures, and the chosen indicators. */
export const FIGURE_LIST = { title: 'Grundgröße', id: 'Kennung' } as const;
export const INDICATOR_LIST = { title: 'Indikator aus dem Katalog', id: 'Kennung des Indikators' } as const;
