import type { Fraction } from '../core/rows/fraction.ts';
import { ratioFacts } from '../displayed/displayed-facts.ts';
import type { RoundingMode } from '../displayed/rounding-mode.ts';
import { behindShown } from '../displayed/rounding-mode.ts';
import type { AreaTree } from '../published/area-tree.ts';
import { yearEndBefore } from '../published/calendar.ts';
import type { SeenCatalogue } from '../published/catalogue.ts';
import type { Knowledge } from './knowledge.ts';
import type { StandCells } from './stand-cells.ts';
import { slotAt } from './stand-cells.ts';
import { takeSum } from './take-sum.ts';
import { takeTableSums } from './take-table-sums.ts';

const modes: Readonly<Record<string, RoundingMode>> = { exact: 'half-up', truncated: 'truncated', 'rounded-unit': 'unknown' };

/** A supplied rate over a known whole is a count: its slots stand for that count. */
export interface Rates {
	readonly cells: StandCells;
	readonly wholes: StandCells;
	readonly factor: number;
}

/** Null for counts, for means, and where the whole is not published. */
export function ratesOf(cells: StandCells, stand: ReadonlyMap<string, StandCells>): Rates | null {
	const { kind, denominator, factor } = cells.figure;
	const wholes = stand.get(denominator ?? '');
	return kind === 'supplied' && wholes && factor ? { cells, wholes, factor } : null;
}

/** What each printed rate tells of the count behind it, where the whole is printed too. */
export function tellRates(knowledge: Knowledge, rates: Rates): void {
	each(rates, (slot, whole, shown, decimals, mode) => {
		if (Number.isNaN(shown) || !mode || !knowledge.isFixed(whole)) return;
		const { low, high } = behindShown(shown, decimals, mode);
		const [least, most] = [low, high].map(({ at }) => at.times(knowledge.low[whole]!).over(rates.factor)) as [Fraction, Fraction];
		knowledge.tell(slot, Math.max(0, Number(low.open ? least.floor() + 1n : least.ceil())), Number(high.open ? most.ceil() - 1n : most.floor()));
	});
}

/** What ties those counts: at most their whole, sums of areas as the whole has them, and rates over a withheld whole. */
export function takeRates(knowledge: Knowledge, rates: Rates, catalogue: SeenCatalogue, treeOf: (period: string) => AreaTree): void {
	const { cells, wholes, factor } = rates;
	each(rates, (slot, whole, shown, decimals, mode, name) => {
		if (knowledge.high[slot]! > knowledge.low[whole]!) takeSum(knowledge, { whole: [[whole, 1]], parts: [[slot, 1]], subset: true, why: () => `höchstens alle, ${name}` });
		if (Number.isNaN(shown) || !mode || knowledge.isFixed(whole) || !knowledge.isNew(`rate ${slot} ${whole} ${shown}`)) return;
		const ratio = { numerator: [[knowledge.cellOf(slot), 1]], denominator: [[knowledge.cellOf(whole), 1]], factor } as const;
		knowledge.facts.push(...ratioFacts(ratio, shown, decimals, mode, `angelieferter Wert, ${name}`));
	});
	takeTableSums(knowledge, catalogue, { ...cells, figure: { ...cells.figure, additivity: wholes.figure.additivity, classifications: [] } }, treeOf);
}

function each({ cells, wholes }: Rates, visit: (slot: number, whole: number, shown: number, decimals: number, mode: RoundingMode | undefined, name: string) => void): void {
	const { figure, data, slots } = cells;
	slots.forEach((slot, flat) => {
		if (slot === -1) return;
		const period = data.periods[Math.floor(flat / data.groups.length) % data.periods.length]!;
		const area = data.areas[Math.floor(flat / (data.groups.length * data.periods.length))]!;
		const over = figure.denominatorCell;
		const whole = slotAt(wholes, area, over?.time === 'year-end-before' ? yearEndBefore(period) : period, over?.group ?? '').slot;
		if (whole === -1) return;
		const shown = data.values[flat]!;
		const digits = /\.(\d+)$/.exec(String(shown))?.[1]?.length ?? 0;
		visit(slot, whole, shown, Math.max(figure.decimals, digits), modes[figure.exactness], `${figure.id} ${period} ${area}`);
	});
}
