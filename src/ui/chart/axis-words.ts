import type { ValueFormat } from '#wording/number.ts';
import { formatValue } from '#wording/number.ts';
import type { ValueAxis } from './value-axis.ts';

/** „in %“, „Personen“, „je 1.000 Einwohner“: stands above the axis. */
export function axisUnit(format: ValueFormat): string {
	return format.unit === '%' ? 'in %' : format.unit;
}

/** Said whenever an axis leaves out zero. */
export function axisNote(axis: ValueAxis, format: ValueFormat): string {
	return axis.fromZero ? '' : `Die Achse beginnt nicht bei 0, sondern bei ${formatValue(axis.from, format)}: kleine Unterschiede wirken hier groß.`;
}
