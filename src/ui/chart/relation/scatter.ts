import { median } from '#domain/statistics/median.ts';
import type { ValueFormat } from '#wording/number.ts';
import { formatNumber } from '#wording/number.ts';
import { tenth } from '../line-path.ts';
import { LETTER, PICTURE, WIDE_LETTER } from '../picture-size.ts';
import { placeAxis } from '../spread/distribution.ts';
import { namePoints } from './name-points.ts';
import { wrapText } from './wrap-text.ts';

export interface ScatterPoint {
	readonly area: { readonly id: string; readonly name: string };
	readonly x: number;
	readonly y: number;
	/** Null where sizes are not asked for or not known. */
	readonly inhabitants: number | null;
}

export interface ScatterAxis extends ValueFormat {
	readonly title: string;
}

const PLOT_HEIGHT = 270;
const LINE = 17;

/** All of a picture of two indicators that can be computed, in units of the picture. `points` is not empty. */
export function layScatter(points: readonly ScatterPoint[], x: ScatterAxis, y: ScatterAxis, chosen: string | null) {
	const [ax, ay] = [placeAxis(points.map((p) => p.x), x.decimals), placeAxis(points.map((p) => p.y), y.decimals)];
	const texts = ay.ticks.map((tick) => formatNumber(tick, ay.ticks.every(Number.isInteger) ? 0 : y.decimals));
	const [titleX, titleY] = [titleLines(x), titleLines(y)];
	const top = titleY.height + 8;
	const field = { left: Math.max(0, ...texts.map((t) => t.length)) * LETTER + 10, right: PICTURE.width - 6, top, floor: top + PLOT_HEIGHT };
	const px = (value: number) => tenth(field.left + 8 + ((value - ax.from) / (ax.to - ax.from)) * (field.right - field.left - 16));
	const py = (value: number) => tenth(field.floor - 8 - ((value - ay.from) / (ay.to - ay.from)) * (PLOT_HEIGHT - 16));
	const most = Math.max(...points.map((p) => p.inhabitants ?? 0));
	const even = points.length <= 30 ? 4.6 : points.length <= 120 ? 3.6 : points.length <= 300 ? 2.7 : 2;
	const marks = points.map((p) => ({ ...p, px: px(p.x), py: py(p.y), r: most > 0 ? tenth(Math.max(1.4, 9 * Math.sqrt((p.inhabitants ?? 0) / most))) : even }));
	return {
		field,
		// Small marks over large ones, the chosen one over all.
		marks: marks.toSorted((a, b) => Number(a.area.id === chosen) - Number(b.area.id === chosen) || b.r - a.r),
		medians: { x: px(median(points.map((p) => p.x)) ?? 0), y: py(median(points.map((p) => p.y)) ?? 0) },
		names: namePoints(marks, field, chosen),
		ticksX: ax.ticks.map((tick) => ({ at: px(tick), text: formatNumber(tick, ax.ticks.every(Number.isInteger) ? 0 : x.decimals) })),
		ticksY: ay.ticks.map((tick, at) => ({ at: py(tick), text: texts[at] ?? '' })),
		titleX: titleX.lines.map((line) => ({ ...line, y: tenth(field.floor + 34 + line.row * line.step) })),
		// The last line stands just above the plot.
		titleY: titleY.lines.map((line) => ({ ...line, y: tenth(titleY.height - 8 - (line.rows - 1 - line.row) * line.step) })),
		height: field.floor + 26 + titleX.height
	};
}

/** The title as a phone breaks it and as a wide place does. */
function titleLines(axis: ScatterAxis) {
	const [narrow, wide] = [wrapText(axisTitle(axis), Math.floor(PICTURE.width / LETTER)), wrapText(axisTitle(axis), Math.floor(PICTURE.width / WIDE_LETTER))];
	const linesOf = (texts: readonly string[], look: 'narrow' | 'wide', step: number) => texts.map((text, row) => ({ text, look, row, rows: texts.length, step }));
	return { lines: [...linesOf(narrow, 'narrow', LINE), ...linesOf(wide, 'wide', 11)], height: narrow.length * LINE };
}

function axisTitle(axis: ScatterAxis): string {
	return axis.unit === '' ? axis.title : `${axis.title} (${axis.unit === '%' ? 'in %' : axis.unit})`;
}
