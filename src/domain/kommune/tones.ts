import { contrastOf } from './contrast.ts';
import { channels } from './parse-colour.ts';

/** The tones of a page that follow from a Kommune's one colour. */
export interface Tones {
	/** Links, buttons, what is chosen. */
	readonly accent: string;
	/** Under the pointer. */
	readonly strong: string;
	/** A ground for words in ink and for links. */
	readonly soft: string;
	/** Links and buttons where a reader asked for more contrast. */
	readonly contrast: string;
}

/** Words need so much on their ground (WCAG 2.2, 1.4.3); where a reader wants more contrast, this much (1.4.6). */
export const LEAST_CONTRAST = 4.5;
const MORE_CONTRAST = 7;

/** @param colour from `parseColour`, with enough contrast on white */
export function tonesOf(colour: string): Tones {
	const soft = [0.9, 0.94, 0.97].map((white) => mix(colour, '#ffffff', white)).find((tint) => contrastOf(colour, tint) >= LEAST_CONTRAST) ?? '#ffffff';
	const contrast = [0, 0.2, 0.4, 0.6, 0.8].map((black) => mix(colour, '#000000', black)).find((shade) => contrastOf(shade, '#ffffff') >= MORE_CONTRAST) ?? '#000000';
	return { accent: colour, strong: mix(colour, '#000000', 0.28), soft, contrast };
}

/** @param part of `other`, 0 to 1 */
function mix(colour: string, other: string, part: number): string {
	const [from, to] = [channels(colour), channels(other)];
	return `#${from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * part).toString(16).padStart(2, '0')).join('')}`;
}
