/**
 * What hiding counts cannot prevent, so that nobody takes the proof for more than it is. Codes stand in `audit.json` and do not change;
 * a new one is added at the end.
 */
export const UNPROTECTED = [
	/** Who knows somebody knows more than the atlas. */
	'background-knowledge',
	/** Stocks change slowly: last year's figure suggests this year's. */
	'slow-change',
	/** Who knows that cells are hidden only where it is needed can reason from that. */
	'minimality',
	/** Figures published by others, unless the office declared them. */
	'published-elsewhere',
	'undeclared-relations',
	/** People who are counted themselves put together what they know. */
	'coalitions',
	/** Texts that name numbers. */
	'texts',
	/** Copies, caches and search engines outside of our reach. */
	'copies',
	/** Delivered figures that are wrong. */
	'delivered-data',
	/** Figures are not changed at random. */
	'no-noise'
] as const;
export type Unprotected = (typeof UNPROTECTED)[number];
