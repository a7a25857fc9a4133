import type { AuditNeed } from '../core/facts.ts';
import type { Knowledge } from './knowledge.ts';
import type { Place, Side } from './place.ts';
import type { StandCells } from './stand-cells.ts';
import { rangeOf } from './take-sum.ts';

export interface Rest {
	readonly whole: Side;
	readonly parts: Side;
	/** The tables the counts come from. */
	readonly figures: readonly StandCells[];
	readonly place: Place;
	readonly why: () => string;
}

/** What a withheld count of at most `whole` people is owed. */
export function needOf(cell: number, least: number, minimumCount: number, whole: number): AuditNeed {
	return { cell, low: least, high: Math.min(minimumCount, whole), enough: minimumCount };
}

/**
 * The parts are among the whole: what is left of it is a count of people, too („alle bis auf zwei“). Not where published numbers say that they are not.
 */
export function takeRest(knowledge: Knowledge, { whole, parts, figures, place, why }: Rest): void {
	const [wholeRange, partRange] = [rangeOf(knowledge, whole), rangeOf(knowledge, parts)];
	if (wholeRange[1] < partRange[0]) return;
	const secret = figures.every((f) => f.figure.secrecy === 'counts' && f.figure.kind !== 'supplied');
	const minimumCount = Math.max(...figures.map((f) => f.rules.minimumCount));
	const complement = figures.some((f) => f.rules.complement);
	const everyone = figures.some((f) => f.rules.groupDisclosure);
	const keyOf = (): string => `rest ${whole.map(([s, k]) => `${k}${knowledge.keyOf(s)}`).join()} − ${parts.map(([s, k]) => `${k}${knowledge.keyOf(s)}`).join()}`;
	if (wholeRange[0] === wholeRange[1] && partRange[0] === partRange[1]) {
		const left = wholeRange[0] - partRange[0];
		const small = (complement && left >= 1 && left < minimumCount) || (everyone && left === 0 && wholeRange[0] > 0);
		if (secret && small && knowledge.isNew(keyOf())) knowledge.printed.push({ ...place, what: 'rest', key: keyOf(), value: [left, left] });
		return;
	}
	if (parts.length === 1) knowledge.wholeHigh[parts[0]![0]] = Math.min(knowledge.wholeHigh[parts[0]![0]]!, wholeRange[1]);
	const key = keyOf();
	if (!knowledge.isNew(key)) return;
	const cell = knowledge.unknown(`Rest zu ${place.baseFigure} ${place.period} ${place.area} ${place.group}`.trimEnd(), 0, Infinity);
	const terms = [[cell, -1] as const, ...whole.map(([s, k]) => [knowledge.cellOf(s), k] as const), ...parts.map(([s, k]) => [knowledge.cellOf(s), -k] as const)];
	knowledge.facts.push({ terms, low: 0, high: 0, why: why() });
	// Of nobody nothing can be left.
	if (!secret || !(complement || everyone) || wholeRange[1] === 0 || knowledge.groups.has(place.area)) return;
	// Without the rule for complements only „everyone“ is secret: it must be possible that one is left.
	const need = complement ? { ...needOf(cell, 0, minimumCount, wholeRange[1]), mayBeKnown: true } : { cell, low: Infinity, high: 1, enough: 1, mayBeKnown: true };
	knowledge.subjects.push({ ...place, what: 'rest', key, need });
}
