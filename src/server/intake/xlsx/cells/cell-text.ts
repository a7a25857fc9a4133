import type { CellFormat } from './cell-format.ts';
import { serialDay } from './serial-day.ts';

/** As spreadsheets write numbers; `Number` alone would also read `0x78`. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** The number of a cell → text as a German reader sees it; what is no number stays as it stands. */
export function numberText(written: string, format: CellFormat, from1904: boolean): string {
	const value = DECIMAL.test(written.trim()) ? Number(written) : Number.NaN;
	if (!Number.isFinite(value)) return written.trim();
	if (format.kind === 'date') return serialDay(value, from1904) ?? germanNumber(value);
	if (format.kind === 'percent') return `${germanNumber(value * 100)} %`;
	if (format.kind === 'padded' && Number.isInteger(value) && value >= 0) return germanNumber(value).padStart(format.digits, '0');
	return germanNumber(value);
}

/**
 * Decimal comma, no grouping, no exponent, the 15 significant digits that Excel shows: 9.6999999999999993 is 9,7, and what a formula
 * made of 0.1 + 0.2 is 0,3.
 */
function germanNumber(value: number): string {
	const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
	const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
	if (digits === '') return '0';
	const point = Number(exponent) + 1;
	const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
	const fraction = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
	return `${value < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `,${fraction}`}`;
}
