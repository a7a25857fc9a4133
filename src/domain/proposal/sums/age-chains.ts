import type { CodeSum } from '../../base-figure/base-figure.ts';

interface Span {
	readonly code: string;
	readonly from: number;
	readonly before: number;
}

/** Every age group, and the whole, as the finest chain of other groups that meet end to end. */
export function ageChains(codes: readonly string[]): CodeSum[] {
	const spans = codes.flatMap((code) => spanOf(code) ?? []);
	const wholes: Span[] = [{ code: 'insgesamt', from: 0, before: Infinity }, ...spans];
	return wholes.flatMap((whole) => {
		const parts = chain(whole.from, whole.before, spans.filter((s) => s.code !== whole.code));
		return parts !== undefined && parts.length > 1 ? [{ whole: whole.code, parts: parts.map((s) => s.code) }] : [];
	});
}

/** The next group is the shortest that begins where the last one ended; a dead end is left again. */
function chain(from: number, before: number, spans: readonly Span[]): Span[] | undefined {
	if (from === before) return [];
	for (const span of spans.filter((s) => s.from === from && s.before <= before).sort((a, b) => a.before - b.before)) {
		const rest = chain(span.before, before, spans);
		if (rest !== undefined) return [span, ...rest];
	}
	return undefined;
}

function spanOf(code: string): Span | undefined {
	const m = /^(?:u(\d+)|(\d+)plus|(\d+)-(\d+)|(\d+))$/.exec(code);
	if (m === null) return undefined;
	if (m[1] !== undefined) return { code, from: 0, before: Number(m[1]) };
	if (m[2] !== undefined) return { code, from: Number(m[2]), before: Infinity };
	if (m[5] !== undefined) return { code, from: Number(m[5]), before: Number(m[5]) + 1 };
	return { code, from: Number(m[3]), before: Number(m[4]) + 1 };
}
