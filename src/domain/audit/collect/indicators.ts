import { ratioFacts, unroundedRatioFacts } from '../displayed/displayed-facts.ts';
import type { SeenDataset } from '../published/dataset.ts';
import { codesOf, keyOf } from '../published/group-tree.ts';
import { shownRatio } from '../published/rounded.ts';
import type { SeenIndicator, SeenTerm } from '../published/stand.ts';
import type { Knowledge, Place } from './knowledge.ts';
import type { Side } from './rests.ts';
import { needOf, takeRest } from './rests.ts';
import type { StandCells } from './stand-cells.ts';
import { slotAt } from './stand-cells.ts';
import { rangeOf } from './sums.ts';

/** One side of a formula in one place: slots, and what is printed of them. */
interface Seen { readonly side: Side; readonly state: 'known' | 'withheld' | 'missing'; readonly sum: number }

/** All printed numbers of an indicator: checked against the base figures, and facts where they tell more than those. */
export function takeIndicator(knowledge: Knowledge, indicator: SeenIndicator, data: SeenDataset, stand: ReadonlyMap<string, StandCells>): void {
	const { kind, numerator, denominator, factor, decimals, open } = indicator;
	const terms = [...numerator, ...denominator];
	if (!terms.every((t) => stand.has(t.baseFigure))) return;
	const single = kind === 'count' || kind === 'supplied';
	const supplied = terms.some((t) => stand.get(t.baseFigure)!.figure.kind === 'supplied');
	const secret = (side: readonly SeenTerm[]): boolean => side.every((t) => stand.get(t.baseFigure)!.figure.secrecy === 'counts') && !supplied;
	const minimumCount = Math.max(...terms.map((t) => stand.get(t.baseFigure)!.rules.minimumCount));
	const at = (name: string): number => data.measures.indexOf(name);
	const [wert, zaehler, nenner] = [at('wert'), at('zaehler'), at('nenner')];
	const M = data.measures.length;

	for (const [g, group] of data.groups.entries()) {
		const codes = codesOf(group);
		const keys = (side: readonly SeenTerm[], only: 'numerator' | 'both'): (string | null)[] => side.map((t) => {
			const { figure } = stand.get(t.baseFigure)!;
			const chosen = { ...Object.fromEntries(open.flatMap((o) => (o.applies === only || o.applies === 'both') && codes[o.classification] !== undefined ? [[o.classification, codes[o.classification]!]] : [])), ...t.codes };
			return Object.entries(chosen).some(([id, code]) => code !== 'insgesamt' && !figure.classifications.includes(id)) ? null : keyOf(chosen, figure.classifications);
		});
		const [upper, lower] = [keys(numerator, 'numerator'), keys(denominator, 'both')];
		for (const [p, period] of data.periods.entries()) for (const [a, area] of data.areas.entries()) {
			const flat = ((a * data.periods.length + p) * data.groups.length + g) * M;
			const place = { baseFigure: indicator.id, period, area, group };
			const printed = (measure: number): number => (measure === -1 ? NaN : data.values[flat + measure]!);
			const top = seen(numerator, upper, area, period);
			if (single) {
				take(place, [[top, printed(wert), top.state === 'known' ? shownRatio(top.sum, 1, 1, decimals) : NaN, 'Wert']]);
				if (!supplied) takeSumAbove(place, top, printed(wert));
				continue;
			}
			const bottom = seen(denominator, lower, area, period);
			take(place, [[top, printed(zaehler), top.sum, 'Zähler'], [bottom, printed(nenner), bottom.sum, 'Nenner']]);
			takeValue(place, top, bottom, printed(wert));
			if (supplied || top.state === 'missing') continue;
			takeSumAbove(place, top, printed(zaehler));
			if (kind === 'share' && bottom.state !== 'missing') takeRest(knowledge, { whole: bottom.side, parts: top.side, figures: terms.map((t) => stand.get(t.baseFigure)!), place, why: () => `Zähler unter Nenner, ${told(place)}` });
		}
	}

	function seen(side: readonly SeenTerm[], keys: readonly (string | null)[], area: string, period: string): Seen {
		let [state, sum]: [Seen['state'], number] = ['known', 0];
		const slots = side.map((t, i) => {
			const key = keys[i];
			const found = key === null || key === undefined ? { slot: -1, word: 'not-collected', value: NaN } : slotAt(stand.get(t.baseFigure)!, area, period, key);
			if (found.word === 'withheld') state = 'withheld';
			else if (found.word !== 'known' && state === 'known') state = 'missing';
			sum += t.sign * found.value;
			return [found.slot, t.sign] as const;
		});
		return { side: slots, state: slots.some(([slot]) => slot === -1) ? 'missing' : state, sum };
	}

	/** A printed sum of counts: what it should be, or a fact where a part is withheld. */
	function take(place: Place, sums: readonly (readonly [Seen, number, number, string])[]): void {
		for (const [{ side, state }, shown, due, name] of sums) {
			if (Number.isNaN(shown)) continue;
			if (state === 'known') {
				if (Math.abs(shown - due) > 1e-9 * Math.max(1, Math.abs(due))) knowledge.contradictions.push(`${name} passt nicht zu den Grundgrößen: ${told(place)}`);
				continue;
			}
			knowledge.contradictions.push(`${name} steht über ${state === 'withheld' ? 'nicht ausgewiesenen' : 'fehlenden'} Zahlen: ${told(place)}`);
			if (state === 'withheld' && !supplied) fact(place, name, side.map(([s, k]) => [knowledge.cellOf(s), k]), shown);
		}
	}
	function fact(place: Place, name: string, terms: (readonly [number, number])[], shown: number): void {
		if (knowledge.isNew(`${name} ${told(place)} ${shown} ${terms.join()}`)) knowledge.facts.push({ terms, low: shown, high: shown, why: `${name}, ${told(place)}` });
	}

	function takeValue(place: Place, top: Seen, bottom: Seen, shown: number): void {
		if (Number.isNaN(shown)) return;
		if (top.state === 'known' && bottom.state === 'known') {
			if (!(bottom.sum > 0) || Math.abs(shown - shownRatio(top.sum, bottom.sum, factor, decimals)) > 1e-9 * Math.abs(shown)) knowledge.contradictions.push(`Wert passt nicht zu Zähler und Nenner: ${told(place)}`);
			return;
		}
		knowledge.contradictions.push(`Wert steht über ${top.state === 'missing' || bottom.state === 'missing' ? 'fehlenden' : 'nicht ausgewiesenen'} Zahlen: ${told(place)}`);
		if (supplied || top.state === 'missing' || bottom.state === 'missing' || !knowledge.isNew(`Wert ${told(place)} ${shown}`)) return;
		const cells = (side: Side): (readonly [number, number])[] => side.map(([s, k]) => [knowledge.cellOf(s), k]);
		const ratio = { numerator: cells(top.side), denominator: cells(bottom.side), factor };
		const unrounded = shown !== 0 && 2 * Math.abs(shown) < 10 ** -decimals;
		if (shown === 0) knowledge.facts.push({ terms: ratio.numerator, low: 0, high: 0, why: `Wert 0, ${told(place)}` });
		else knowledge.facts.push(...(unrounded ? unroundedRatioFacts(ratio, shown, `Wert, ${told(place)}`) : ratioFacts(ratio, shown, decimals, 'half-up', `Wert, ${told(place)}`)));
	}

	/** A numerator of several terms is a count of people of its own, unless it is a balance that may fall below zero. */
	function takeSumAbove(place: Place, { side, state }: Seen, shown: number): void {
		if (side.length < 2 || state === 'missing' || !secret(numerator) || (kind !== 'share' && side.some(([, k]) => k < 0))) return;
		const key = `sum ${side.map(([s, k]) => `${k}${knowledge.keyOf(s)}`).join()}`;
		if (!knowledge.isNew(key)) return;
		const [low, high] = rangeOf(knowledge, side);
		if (low === high) {
			if (low >= 1 && low < minimumCount) knowledge.printed.push({ ...place, what: 'sum', key, value: [low, high] });
			return;
		}
		const cell = knowledge.unknown(`Summe ${told(place)}`, 0, Infinity);
		knowledge.facts.push({ terms: [[cell, -1], ...side.map(([s, k]) => [knowledge.cellOf(s), k] as const)], low: 0, high: 0, why: `Zähler, ${told(place)}` });
		if (Number.isNaN(shown)) knowledge.subjects.push({ ...place, what: 'sum', key, need: { ...needOf(cell, 0, minimumCount, high), mayBeKnown: true } });
	}
}

const told = ({ baseFigure, period, area, group }: Place): string => [baseFigure, period, area, ...(group === '' ? [] : [group])].join(' ');
