/** What a Kommune's pages may look like of their own: one colour, and its coat of arms in the head. */
export interface KommuneLook {
	/** `#rrggbb`, dark enough for words on white and for white words on it; null: the colours of KECK. */
	readonly colour: string | null;
	/** The coat of arms, published as a file of its own; null: none. */
	readonly arms: ArmsType | null;
}

export type ArmsType = 'image/svg+xml' | 'image/png';

/** The coat of arms as it is kept and published: text of an SVG, or a PNG in base64. */
export interface Arms {
	readonly mediaType: ArmsType;
	readonly content: string;
}
