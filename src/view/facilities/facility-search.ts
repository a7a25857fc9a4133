import { umlautsWrittenOut } from '#domain/text/umlauts-written-out.ts';
import type { ShownFacility } from './shown-facility.ts';

const folded = (text: string): string => umlautsWrittenOut(text.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/str(?:asse)?\b/g, 'str').trim();

/** Does every word of the text stand in name, finer kind, address or provider? Large and small letters, umlauts and „Straße“ or „Str.“ are the same. */
export function searcher(text: string): (facility: ShownFacility) => boolean {
	const words = folded(text).split(' ').filter((word) => word !== '');
	if (words.length === 0) return () => true;
	return ({ name, subKind, address, provider }) => {
		const hay = folded([name, subKind, address, provider].filter((part) => part !== null).join(' '));
		return words.every((word) => hay.includes(word));
	};
}
