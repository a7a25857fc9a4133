import type { Made, Shown, Tables } from '../published/make-stand.test-data.ts';
import { makeStand } from '../published/make-stand.test-data.ts';
import type { Gathered } from './gather.ts';
import { gather } from './gather.ts';
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

/** Datenstände, the oldest first. */
export const gathered = (...made: readonly Made[]): Gathered => gather(made.map(makeStand), []);
/** Facts that speak of quarters a or b and not of the town. */
export const facts = (...made: readonly Made[]): string[] => ofQuarters(factsInWords(gathered(...made).knowledge));
/** Who is judged in quarters a and b. */
export const judged = (...made: readonly Made[]): string[] => ofQuarters(judgedInWords(gathered(...made).knowledge));
export const ofQuarters = (lines: readonly string[]): string[] => lines.filter((line) => /q:[ab]/.test(line) && !line.includes('stadt:1'));
/** One base figure in 2023, all together only. */
export const flat = (quarters: Record<string, Shown>): Tables[string] => ({ 2023: Object.fromEntries(Object.entries(quarters).map(([area, n]) => [area, [n, 'n', 'n'] as Shown[]])) });
export const term = (baseFigure: string, sign: 1 | -1 = 1, codes: Record<string, string> = {}, yearsBack = 0) => ({ sign, baseFigure, codes, yearsBack });
