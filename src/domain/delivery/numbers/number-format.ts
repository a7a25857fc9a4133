import type { DecimalSign } from './parse-number.ts';
import { LONGEST_NUMBER, parseNumber, plainNumberText } from './parse-number.ts';

/** What the texts of one column say about their decimal sign. */
export interface FormatEvidence {
	/** First text that only makes sense with this decimal sign. */
	readonly decided: Readonly<Partial<Record<DecimalSign, string>>>;
	/** First text such as `1.000` that could be one or a thousand, with its sign. */
	readonly open: Readonly<Partial<Record<DecimalSign, string>>>;
	/** All open texts end in 000, so that reading them as decimals gives whole numbers too. */
	readonly openEndInZeros: boolean;
	/** Whole numbers without any sign: at most three digits long, and longer. */
	readonly shortPlain: boolean;
	readonly longPlain: boolean;
}

export type ColumnFormat =
	| { readonly kind: 'decided'; readonly decimal: DecimalSign }
	/** No number has a sign: either reading is the same. */
	| { readonly kind: 'any' }
	| { readonly kind: 'mixed'; readonly examples: readonly [string, string] }
	| { readonly kind: 'open'; readonly example: string };

const other = (sign: DecimalSign): DecimalSign => (sign === '.' ? ',' : '.');

export function formatEvidence(texts: Iterable<string>): FormatEvidence {
	const decided: Partial<Record<DecimalSign, string>> = {};
	const open: Partial<Record<DecimalSign, string>> = {};
	let openEndInZeros = true;
	let shortPlain = false;
	let longPlain = false;
	for (const text of texts) {
		if (text.length > LONGEST_NUMBER) continue;
		const digits = plainNumberText(text).replace(/^[+\-−–] */, '').replace(/[ '’]/g, '');
		if (/^\d+$/.test(digits)) {
			if (digits.length > 3) longPlain ||= digits === plainNumberText(text).replace(/^[+\-−–] */, '');
			else shortPlain = true;
			continue;
		}
		if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) continue;
		const sign = signOf(digits);
		if (sign.decimal !== undefined) {
			// A date or a version number has points too and proves nothing.
			if (parseNumber(text, sign.decimal) !== undefined) decided[sign.decimal] ??= text;
		}
		if (sign.open !== undefined) {
			open[sign.open] ??= text;
			openEndInZeros &&= digits.endsWith('000');
		}
	}
	return { decided, open, openEndInZeros, shortPlain, longPlain };
}

/** One text with points or commas: the decimal sign it proves, or the sign it leaves open. */
function signOf(digits: string): { decimal?: DecimalSign; open?: DecimalSign } {
	const point = digits.lastIndexOf('.');
	const comma = digits.lastIndexOf(',');
	if (point >= 0 && comma >= 0) return { decimal: point > comma ? '.' : ',' };
	const sign: DecimalSign = point >= 0 ? '.' : ',';
	const parts = digits.split(sign);
	if (parts.length > 2) return { decimal: other(sign) };
	const [whole = '', fraction = ''] = parts;
	const grouped = fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0');
	return grouped ? { open: sign } : { decimal: sign };
}

/**
 * Decides a column. `1.000` alone says nothing; the whole column usually does: another number proves the sign, or, where whole numbers
 * are expected, a reading as decimals would give fractions (`1.234`), or small numbers stand without a sign and none of a thousand or
 * more does. What the column leaves open, the rest of the file may decide: one export uses one sign.
 */
export function decideFormat(evidence: FormatEvidence, wholeNumbers: boolean, elsewhere: DecimalSign | undefined): ColumnFormat {
	const { decided, open } = evidence;
	if (decided['.'] !== undefined && decided[','] !== undefined) return { kind: 'mixed', examples: [decided['.'], decided[',']] };
	if (decided['.'] !== undefined) return { kind: 'decided', decimal: '.' };
	if (decided[','] !== undefined) return { kind: 'decided', decimal: ',' };
	if (open['.'] !== undefined && open[','] !== undefined) return { kind: 'mixed', examples: [open['.'], open[',']] };
	const sign: DecimalSign | undefined = open['.'] !== undefined ? '.' : open[','] !== undefined ? ',' : undefined;
	if (sign === undefined) return { kind: 'any' };
	if (wholeNumbers && !evidence.longPlain && (evidence.shortPlain || !evidence.openEndInZeros)) return { kind: 'decided', decimal: other(sign) };
	if (elsewhere !== undefined) return { kind: 'decided', decimal: elsewhere };
	return { kind: 'open', example: open[sign] ?? '' };
}
