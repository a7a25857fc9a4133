import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '#wording/number.ts';
import { formatNumber, formatValue } from '#wording/number.ts';
import { signOf } from '#wording/sign.ts';
import { tenth } from '../line-path.ts';
import { LETTER, PICTURE } from '../picture-size.ts';
import { placeOn, valueAxis } from '../value-axis.ts';

export interface GroupRow {
	readonly key: string;
	readonly name: string;
	readonly whole: ReleasedFigure;
	readonly chosen: ReleasedFigure | null;
}

const ROW = 34;
const SIDE = 8;

/** All groups on one axis: the Kommune and the chosen area. */
export function layGroupDots(rows: readonly GroupRow[], format: ValueFormat) {
	const values = rows.flatMap(({ whole, chosen }) => [whole, chosen].flatMap((f) => (f?.kind === 'known' ? [f.value] : [])));
	const axis = valueAxis(values, format.decimals);
	const x = (value: number) => tenth(SIDE + placeOn(axis, value) * (PICTURE.width - 2 * SIDE));
	const bare = { ...format, unit: format.unit === '%' ? '%' : '' };
	const text = (figure: ReleasedFigure) => (figure.kind === 'known' ? formatValue(figure.value, bare) : signOf(figure).sign);
	const floor = rows.length * ROW;
	return {
		axis, floor,
		rows: rows.map(({ key, name, whole, chosen }, at) => {
			const [w, c] = [whole.kind === 'known' ? x(whole.value) : null, chosen?.kind === 'known' ? x(chosen.value) : null];
			const numbers = [...(chosen ? [{ look: 'main', text: text(chosen) }] : []), { look: 'whole', text: text(whole) }];
			const room = Math.floor(PICTURE.width / LETTER) - numbers.reduce((sum, n) => sum + n.text.length + 3, 0);
			return { key, at, y: at * ROW + 24, name, short: name.length > room ? `${name.slice(0, room - 1)}…` : name, numbers, whole: w, chosen: c };
		}),
		ticks: axis.ticks.map((tick) => ({ x: x(tick), text: formatNumber(tick, axis.ticks.every(Number.isInteger) ? 0 : format.decimals) })),
		height: floor + 22
	};
}
