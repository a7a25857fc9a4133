import { isUtf8 } from 'node:buffer';
import { decodeDosText } from './code-page-850.ts';

export type TextDecoding = (bytes: Uint8Array) => string;

const utf8: TextDecoding = (bytes) => new TextDecoder('utf-8').decode(bytes);
const ansi: TextDecoding = (bytes) => new TextDecoder('windows-1252').decode(bytes);

/**
 * Which signs the texts of a .dbf mean: what its .cpg says, else what reads as UTF-8 (nothing else looks like it), else the language
 * number of the header (1 and 2 are DOS), else Windows-1252, the „ANSI“ of German offices. A .cpg that says UTF-8 over texts that are not is not believed.
 * @param texts all texts of the file, in bytes
 */
export function decodingOf(codePage: string | null, language: number, texts: () => readonly Uint8Array[]): TextDecoding {
	const named = codePage?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? '';
	if (/^(oem|cp|dos)?(850|437)$/.test(named)) return decodeDosText;
	const unicode = named === '' || /^(utf8|65001|cp65001)$/.test(named);
	if (!unicode) return ansi;
	const high = texts().filter((bytes) => bytes.some((b) => b > 0x7f));
	if (high.length > 0 && high.every(isUnicode)) return utf8;
	return named === '' && (language === 1 || language === 2) ? decodeDosText : ansi;
}

/** Valid UTF-8; the field may have cut the last sign in two. */
function isUnicode(bytes: Uint8Array): boolean {
	for (let cut = 0; cut < 4 && cut <= bytes.length; cut++) {
		const rest = bytes.subarray(0, bytes.length - cut);
		if (isUtf8(rest)) return cut === 0 || (bytes[rest.length] ?? 0) >= 0xc2;
	}
	return false;
}
