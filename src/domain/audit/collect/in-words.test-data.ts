import type { Knowledge } from './knowledge.ts';

/** What is known, one line each, as people would say it: `low ≤ ± cell ± cell ≤ high (why)`. */
export function factsInWords({ facts, cells }: Knowledge): string[] {
	return facts.map(({ terms, low, high, why }) => {
		const sum = terms.map(([cell, k]) => `${k < 0 ? '−' : '+'} ${Math.abs(k) === 1 ? '' : `${Math.abs(k)} × `}[${cells[cell]!.id}]`).join(' ');
		return `${low === high ? `${low} =` : `${low} … ${high} ∋`} ${sum} (${why})`;
	});
}

/** Who is judged: what is owed, or what is printed. */
export function judgedInWords({ subjects, printed }: Knowledge): string[] {
	const place = ({ what, baseFigure, period, area, group }: Knowledge['printed'][number] | Knowledge['subjects'][number]): string => [what, baseFigure, period, area, group].join(' ').trimEnd();
	return [
		...subjects.map((s) => `${place(s)}: ≤ ${s.need.low}, ≥ ${s.need.high}, or from ${s.need.enough}${s.need.mayBeKnown ? ' known' : ''}`),
		...printed.map((p) => `${place(p)}: printed ${p.value.join(' … ')}`)
	];
}

/** What single numbers tell of the cells that take part in facts. */
export const endsInWords = ({ cells }: Knowledge): string[] => cells.map(({ id, low, high }) => `${id}: ${low === high ? low : `${low} … ${high}`}`);
