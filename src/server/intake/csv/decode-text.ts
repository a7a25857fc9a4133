import { isUtf8 } from 'node:buffer';

export type Decoded = { readonly kind: 'text'; readonly text: string; readonly encoding: string } | { readonly kind: 'not-text' };

const SAMPLE = 64 * 1024;

/**
 * Bytes → text. In this order: the encoding the description names; a byte order mark; UTF-16 without one (every second byte zero);
 * valid UTF-8; else Windows-1252, which is what German offices mean by „ANSI“ and by ISO-8859-1.
 */
export function decodeText(bytes: Buffer, declared: string | null): Decoded {
	const encoding = declared ?? detect(bytes);
	if (encoding === null) return { kind: 'not-text' };
	// The decoder drops a byte order mark.
	return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), encoding };
}

function detect(bytes: Buffer): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, SAMPLE);
	let evenZeros = 0;
	let oddZeros = 0;
	for (let i = 0; i < sample.length; i++) if (sample[i] === 0) { if (i % 2 === 0) evenZeros++; else oddZeros++; }
	if (evenZeros + oddZeros > 0) {
		const half = sample.length / 2;
		if (oddZeros > 0.6 * half && evenZeros < 0.05 * half) return 'utf-16le';
		if (evenZeros > 0.6 * half && oddZeros < 0.05 * half) return 'utf-16be';
		return null;
	}
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
