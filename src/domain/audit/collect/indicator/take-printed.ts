import type { ShownRatio } from '../../displayed/displayed-facts.ts';
import { ratioFacts, unroundedRatioFacts } from '../../displayed/displayed-facts.ts';
import { shownRatio } from '../../published/rounded.ts';
import type { SeenIndicator } from '../../published/catalogue.ts';
import type { Seen } from './seen-side.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Side } from '../place.ts';

const cells = (knowledge: Knowledge, side: Side): (readonly [number, number])[] => side.map(([slot, sign]) => [knowledge.cellOf(slot), sign]);
const differs = (shown: number, due: number): boolean => !(Math.abs(shown - due) <= 1e-9 * Math.max(1e-9, Math.abs(due)));

/** A printed numerator, denominator or count: checked against its parts, or a fact where one of them is withheld. */
export function takePrintedSum(knowledge: Knowledge, { side, state }: Seen, shown: number, due: number, counts: boolean, where: string): void {
	if (Number.isNaN(shown)) return;
	if (state !== 'known') knowledge.contradictions.push(over(state, where));
	else if (differs(shown, due)) knowledge.contradictions.push(`passt nicht zu den Grundgrößen: ${where}`);
	if (state !== 'withheld' || !counts || !knowledge.isNew(`printed ${where} ${shown}`)) return;
	knowledge.facts.push({ terms: cells(knowledge, side), low: shown, high: shown, why: where });
}

/** A printed ratio: likewise. What would only round to zero is printed unrounded, so a printed 0 is a true one. */
export function takePrintedRatio(knowledge: Knowledge, { factor, decimals }: SeenIndicator, top: Seen, bottom: Seen, shown: number, counts: boolean, where: string): void {
	if (Number.isNaN(shown)) return;
	const state = [top, bottom].find((s) => s.state === 'missing')?.state ?? [top, bottom].find((s) => s.state === 'withheld')?.state ?? 'known';
	if (state !== 'known') knowledge.contradictions.push(over(state, where));
	else if (!(bottom.sum > 0) || differs(shown, shownRatio(top.sum, bottom.sum, factor, decimals))) knowledge.contradictions.push(`passt nicht zu Zähler und Nenner: ${where}`);
	if (state !== 'withheld' || !counts || !knowledge.isNew(`printed ${where} ${shown}`)) return;
	const ratio: ShownRatio = { numerator: cells(knowledge, top.side), denominator: cells(knowledge, bottom.side), factor };
	if (shown === 0) knowledge.facts.push({ terms: ratio.numerator, low: 0, high: 0, why: where });
	else if (2 * Math.abs(shown) < 10 ** -decimals) knowledge.facts.push(...unroundedRatioFacts(ratio, shown, where));
	else knowledge.facts.push(...ratioFacts(ratio, shown, decimals, 'half-up', where));
}

const over = (state: 'withheld' | 'missing', where: string): string => `steht über ${state === 'withheld' ? 'nicht ausgewiesenen' : 'fehlenden'} Zahlen: ${where}`;
