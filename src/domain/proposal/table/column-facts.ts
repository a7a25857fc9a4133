import { decideFormat, formatEvidence } from '../../delivery/numbers/number-format.ts';
import { parseNumber } from '../../delivery/numbers/parse-number.ts';
import type { Column } from '../../delivery/sheet/sheet.ts';
import { isSentinel } from '../vocabulary/signs.ts';
import type { ColumnFacts } from './facts.ts';

/** Looks at every cell of a column once. `decimal`: the sign of the file where the column leaves it open. */
export function columnFacts(column: Column, decimal: '.' | ','): ColumnFacts {
	const counts = new Map<string, number>();
	for (const code of column.codes) {
		const text = column.texts[code] ?? '';
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const empty = counts.get('') ?? 0;
	counts.delete('');
	const filled = column.codes.length - empty;
	const base = { column, counts, filled, numbers: new Float64Array(), whole: true, negative: false, signs: new Map<string, number>() };
	if (filled === 0) return { ...base, kind: 'empty' };
	if ([...counts.keys()].some((text) => /^0\d+$/.test(text))) return { ...base, kind: 'code' };
	const sign = signOfColumn(counts.keys(), decimal);
	const values = new Map([...counts.keys()].map((text) => [text, isSentinel(text) && !/^-(?:1|99)$/.test(text) ? undefined : parseNumber(text, sign)]));
	const signs = new Map([...counts].filter(([text]) => values.get(text) === undefined));
	if ([...signs.keys()].some((text) => text.length > 6 || /\p{L}{4}/u.test(text)) || signs.size > 4 || values.size === signs.size) return { ...base, kind: [...counts.keys()].every((text) => text.length <= 14 && /^[\p{L}\d+.\-/]*\d[\p{L}\d+.\-/]*$/u.test(text)) ? 'code' : 'text' };
	if (empty > 0) signs.set('', empty);
	const known = [...values.values()].filter((v) => v !== undefined);
	const numbers = Float64Array.from(column.codes, (code) => values.get(column.texts[code] ?? '') ?? Number.NaN);
	return { ...base, kind: 'number', numbers, whole: known.every(Number.isInteger), negative: known.some((v) => v < 0), signs };
}

function signOfColumn(texts: Iterable<string>, elsewhere: '.' | ','): '.' | ',' {
	const format = decideFormat(formatEvidence(texts), true, elsewhere);
	return format.kind === 'decided' ? format.decimal : elsewhere;
}
