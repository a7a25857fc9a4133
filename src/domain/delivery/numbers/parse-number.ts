export type DecimalSign = '.' | ',';

/** Sign, then grouped or plain digits, then decimals; blanks after the sign occur in exports (`-  23`). */
const WITH: Readonly<Record<DecimalSign, RegExp>> = {
	',': /^([+\-−–]?) *(?:(\d{1,3}(?:([. '’])\d{3})(?:\3\d{3})*)|(\d*))(?:,(\d+))?$/,
	'.': /^([+\-−–]?) *(?:(\d{1,3}(?:([, '’])\d{3})(?:\3\d{3})*)|(\d*))(?:\.(\d+))?$/
};
const BLANKS = /[\s\u00a0\u2007\u202f]+/g;
/** No number of an office is longer, blanks included; a pattern over a long text could take for ever. */
export const LONGEST_NUMBER = 60;

/** Blanks of any width become ordinary ones, outer ones go, with a final percent sign. */
export function plainNumberText(text: string): string {
	return text.replace(BLANKS, ' ').replace(/ ?%$/, '').trim();
}

/**
 * Text of a cell → number, or undefined when it is none. Thousands may be grouped by blank, apostrophe or the sign that is not the
 * decimal sign, always in threes: `1.23` is no number where the comma separates decimals. More digits than a double carries are refused.
 */
export function parseNumber(text: string, decimal: DecimalSign): number | undefined {
	const found = text.length > LONGEST_NUMBER ? null : WITH[decimal].exec(plainNumberText(text));
	if (found === null) return undefined;
	const whole = (found[2] ?? found[4] ?? '').replace(/\D/g, '');
	const fraction = found[5] ?? '';
	if (whole === '' && fraction === '') return undefined;
	if (whole.replace(/^0+/, '').length > 15) return undefined;
	const number = Number(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`);
	return found[1] === '' || found[1] === '+' || number === 0 ? number : -number;
}

/** Digits after the decimal sign. */
export function decimalsWritten(text: string, decimal: DecimalSign): number {
	const plain = plainNumberText(text);
	const at = plain.lastIndexOf(decimal);
	return at < 0 ? 0 : plain.length - at - 1;
}
