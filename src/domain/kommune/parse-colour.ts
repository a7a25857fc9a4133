/** `#abc` and `#aabbcc`, in any case → `#aabbcc`; null where it is no such colour. */
export function parseColour(text: string): string | null {
	const hex = text.trim().toLowerCase();
	if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
	return /^#[0-9a-f]{3}$/.test(hex) ? `#${Array.from(hex.slice(1), (digit) => digit + digit).join('')}` : null;
}

export function channels(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
