import { LIMITS } from '../../limits.ts';
import { LayerRefused } from '../layer/layer-refused.ts';

/** What a value beside the coordinates may cost at most: names, properties, brackets of rings and features. */
const BESIDE = 1_000_000;

/**
 * Counts brackets and commas of a JSON text before it is parsed: parsing takes thirty times the memory of the text where it is nothing but short
 * lists. More of them than the permitted points need ends the reading. @param most lists, and a quarter of the values
 */
export function scanJson(text: string, most = LIMITS.vertices + BESIDE): void {
	let lists = 0, values = 0;
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const sign = text.charCodeAt(i);
		if (sign === 0x22) quoted = !quoted;
		else if (quoted) i += sign === 0x5c ? 1 : 0;
		else if (sign === 0x5b || sign === 0x7b) lists++;
		else if (sign === 0x2c) values++;
	}
	if (lists > most || values > 4 * most) throw new LayerRefused('too-many-points');
}
