import type { Period } from '../../../period/period.ts';
import { parsePeriod } from '../../../period/period.ts';

/** 31.12.2024 → 2024-12-31; anything else as it is. */
const isoDay = (text: string): string => text.trim().replace(/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);

/** A period as people write it in a form: also 2023/24, 2023/2024, Q4 2024, 4. Quartal 2024, 2021-2023, 31.12.2024. */
export function periodOf(text: string): Period | null {
	const plain = isoDay(text.replace(/[–—]/g, '-').trim())
		.replace(/^(?:schuljahr\s*)?(\d{4})\s*\/\s*(?:\d{2})?(\d{2})$/i, '$1-$2')
		.replace(/^(?:Q\s*([1-4])|([1-4])\.\s*quartal)[\s/]*(\d{4})$/i, (_, a: string | undefined, b: string | undefined, year: string) => `${year}-Q${a ?? b}`)
		.replace(/^(\d{4})\s*(?:-|bis|\.\.)\s*(\d{4})$/, '$1..$2');
	return parsePeriod(plain);
}

/** ja, nein, or a day from which on: → the word of a description; undefined where it is none of them. */
export function publishOf(text: string): string | undefined {
	const word = text.trim().toLowerCase().replace(/^(?:ab|erst ab)\s+/, '');
	if (word === 'ja' || word === 'nein') return word;
	const day = isoDay(word);
	return parsePeriod(day)?.kind === 'day' ? day : undefined;
}
