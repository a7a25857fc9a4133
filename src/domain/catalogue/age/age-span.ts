/** Years of life completed, from `from` up to but not `to`; `to` is Infinity for „und älter“. */
export interface AgeSpan {
	readonly from: number;
	readonly to: number;
}

/**
 * Code of an age group → span: `u3` under 3, `3-5` 3 to under 6, `7` those aged 7, `65plus` (also `65+`, `ab65`) 65 and older. null for every
 * other word („über 55“ leaves open whether 55 belongs to it).
 */
export function parseAgeSpan(code: string): AgeSpan | null {
	const [, under, from, to, plus, above] = /^(?:u(\d{1,3})|(\d{1,3})(?:-(\d{1,3})|(plus|\+))?|ab(\d{1,3}))$/.exec(code) ?? [];
	const span = under !== undefined ? { from: 0, to: Number(under) }
		: above !== undefined || plus !== undefined ? { from: Number(above ?? from), to: Infinity }
		: from !== undefined ? { from: Number(from), to: Number(to ?? from) + 1 }
		: null;
	return span !== null && span.from < span.to ? span : null;
}

/** The canonical code. */
export function ageCode({ from, to }: AgeSpan): string {
	return to === Infinity ? `${from}plus` : from === 0 ? `u${to}` : to === from + 1 ? `${from}` : `${from}-${to - 1}`;
}

/** „3 bis unter 6 Jahre“. */
export function ageName({ from, to }: AgeSpan): string {
	return to === Infinity ? `${from} Jahre und älter` : from === 0 ? `unter ${to} Jahre` : to === from + 1 ? (from === 1 ? '1 Jahr' : `${from} Jahre`) : `${from} bis unter ${to} Jahre`;
}
