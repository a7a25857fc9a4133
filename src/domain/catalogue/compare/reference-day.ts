const MONTHS = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];

/**
 * The day of the year in an office's words: „31.12.2013“, „31. Dezember (…)“ → `12-31`. Words without a day come back as they are, small, without the year: they are
 * the same only when an office says the same.
 */
export function referenceDay(text: string): string {
	const numbers = /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\d{4})?/.exec(text);
	if (numbers) return `${numbers[2]?.padStart(2, '0')}-${numbers[1]?.padStart(2, '0')}`;
	const words = /\b(\d{1,2})\.\s*(\p{L}+)/u.exec(text);
	const month = MONTHS.indexOf(words?.[2]?.toLowerCase() ?? '');
	if (words && month >= 0) return `${String(month + 1).padStart(2, '0')}-${words[1]?.padStart(2, '0')}`;
	return text.toLowerCase().replace(/\b(19|20)\d{2}(\/\d{2,4})?\b/g, '').replace(/\s+/g, ' ').trim();
}
