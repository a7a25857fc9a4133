import type { CodeSum } from '../../base-figure/base-figure.ts';
import type { AgeSpan } from '../../catalogue/age/age-span.ts';
import { parseAgeSpan } from '../../catalogue/age/age-span.ts';

interface Span extends AgeSpan {
	readonly code: string;
}

/** Every age group, and the whole, as the finest chain of other groups that meet end to end. */
export function ageChains(codes: readonly string[]): CodeSum[] {
	const spans = codes.flatMap((code): Span[] => { const span = parseAgeSpan(code); return span === null ? [] : [{ ...span, code }]; });
	return [{ code: 'insgesamt', from: 0, to: Infinity }, ...spans].flatMap((whole) => {
		const parts = chain(whole.from, whole.to, spans.filter((s) => s.code !== whole.code));
		return parts !== undefined && parts.length > 1 ? [{ whole: whole.code, parts: parts.map((s) => s.code) }] : [];
	});
}

/** The next group is the shortest that begins where the last one ended; a dead end is left again. */
function chain(from: number, to: number, spans: readonly Span[]): Span[] | undefined {
	if (from === to) return [];
	for (const span of spans.filter((s) => s.from === from && s.to <= to).sort((a, b) => a.to - b.to)) {
		const rest = chain(span.to, to, spans);
		if (rest !== undefined) return [span, ...rest];
	}
	return undefined;
}
