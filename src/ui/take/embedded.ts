/** Pictures that may stand in other sites, with the height in px they need at 700 px width. */
export const EMBEDDED = [
	{ picture: 'karte', kind: 'Karte', height: 900 },
	{ picture: 'rangfolge', kind: 'Rangfolge', height: 1100 },
	{ picture: 'entwicklung', kind: 'Entwicklung', height: 760 },
	{ picture: 'verteilung', kind: 'Verteilung', height: 560 },
	{ picture: 'gruppen', kind: 'Gruppen', height: 1100 }
] as const;

export type EmbeddedName = (typeof EMBEDDED)[number]['picture'];
