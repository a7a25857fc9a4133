import type { Sort } from '#url/indicator/indicator-words.ts';
import type { ValueFormat } from '#wording/number.ts';

export const SORT_NAMES: Readonly<Record<Sort, string>> = {
	gebiet: 'Gebietsnummer', name: 'Name', 'wert-ab': 'höchstem Wert', 'wert-auf': 'niedrigstem Wert'
};

/** „Wert in %“, „Personen“, „je 1.000 Einwohner“. */
export function valueHead(format: ValueFormat): string {
	if (format.unit === '') return 'Wert';
	return format.unit === '%' ? 'Wert in %' : format.unit.charAt(0).toLocaleUpperCase('de') + format.unit.slice(1);
}
