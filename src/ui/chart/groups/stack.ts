import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { formatValue } from '#wording/number.ts';
import { signOf } from '#wording/sign.ts';
import { tenth } from '../line-path.ts';
import { LETTER, PICTURE, WIDE_LETTER } from '../picture-size.ts';

export interface StackRow {
	readonly key: string;
	readonly name: string;
	/** Area id, where the row is one. */
	readonly area?: string;
	readonly look?: 'whole' | 'main';
	readonly whole: ReleasedFigure;
	/** One per part. */
	readonly parts: readonly ReleasedFigure[];
}

export interface Segment {
	readonly part: number | 'rest';
	readonly x: number;
	readonly width: number;
	readonly opacity: number;
	readonly dark: boolean;
	readonly share: number;
	/** Stands inside where there is room; '' where there is none. */
	readonly text: string;
	/** Room only for the small letters of a wide place. */
	readonly wide: boolean;
}

const SHARE = { unit: '%', decimals: 0, kind: 'share' } as const;
const ROW = 33;
const KEY_LINE = 18;

/** Share of each part in percent of the whole, null where it cannot be told. */
export function sharesOf(row: Pick<StackRow, 'whole' | 'parts'>): readonly (number | null)[] {
	const base = baseOf(row);
	return row.parts.map((part) => (part.kind === 'known' && base > 0 ? (100 * part.value) / base : null));
}

/** What the bar is as long as: the whole; the parts, where rounding made them more than it. 0 where the whole is not known. */
function baseOf({ whole, parts }: Pick<StackRow, 'whole' | 'parts'>): number {
	return whole.kind === 'known' ? Math.max(whole.value, parts.reduce((sum, part) => sum + (part.kind === 'known' ? part.value : 0), 0)) : 0;
}

/** All of stacked bars that can be computed. A part without a value leaves its room as a rest of its own, so that no bar claims to be whole. */
export function layStack(rows: readonly StackRow[], names: readonly string[]) {
	const key = layKey(names);
	return {
		key: key.items,
		rows: rows.map((row, at) => {
			const y = key.height + at * ROW;
			const shares = sharesOf(row);
			let x = 0;
			const segments: Segment[] = shares.flatMap((share, part) => {
				if (share === null || share === 0) return [];
				const placed = segmentOf(part, x, share, opacityOf(part, names.length));
				x += placed.width;
				return [placed];
			});
			const lacks = row.parts.find((part) => part.kind !== 'known');
			const rest = 100 - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
			const restSegment = lacks && row.whole.kind === 'known' && rest > 0.005 ? { ...segmentOf('rest', x, rest, 0), text: signOf(lacks).sign } : null;
			return { ...row, y, shares, segments, rest: restSegment, sign: row.whole.kind === 'known' ? (row.whole.value === 0 ? 'niemand' : '') : `${signOf(row.whole).sign} ${signOf(row.whole).word}` };
		}),
		height: key.height + rows.length * ROW
	};
}

export function opacityOf(part: number, count: number): number {
	return count < 2 ? 1 : tenth(10 * (0.14 + (0.86 * part) / (count - 1))) / 10;
}

function segmentOf(part: number | 'rest', x: number, share: number, opacity: number): Segment {
	const width = (share / 100) * PICTURE.width;
	const text = formatValue(share, SHARE);
	const fits = (letter: number) => width > text.length * letter + 3;
	return { part, x: tenth(x), width, opacity, dark: opacity > 0.62, share, text: fits(WIDE_LETTER) ? text : '', wide: !fits(LETTER) };
}

/** The key flows in lines. */
function layKey(names: readonly string[]) {
	let [x, line] = [0, 0];
	const items = names.map((text, part) => {
		const width = 18 + text.length * LETTER + 10;
		if (x > 0 && x + width > PICTURE.width) [x, line] = [0, line + 1];
		const item = { part, text, x, y: 8 + line * KEY_LINE, opacity: opacityOf(part, names.length) };
		x += width;
		return item;
	});
	return { items, height: (line + 1) * KEY_LINE + 8 };
}
