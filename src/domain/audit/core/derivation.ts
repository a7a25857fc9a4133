import type { Bounds } from './rows/bounds.ts';
import type { AuditCell, AuditFact } from './facts.ts';
import type { Rows } from './rows/rows.ts';

/** The steps told at most; who needs more has the facts. */
const STEPS = 5;

/** How an end came about, in words: „höchstens 3 = 45 − 12 − 30 (Summe …)“, first what others rest on. */
export function tellSteps(cells: readonly AuditCell[], facts: readonly AuditFact[], rows: Rows, bounds: Bounds, cell: number, high: boolean): string {
	const told: string[] = [];
	const seen = new Set<number>();
	tell(high ? bounds.lastHigh[cell]! : bounds.lastLow[cell]!);
	return told.slice(-STEPS).join('; ');

	function tell(at: number): void {
		const step = bounds.steps[at];
		if (step === undefined || seen.has(at) || seen.size >= 3 * STEPS) return;
		seen.add(at);
		const { row, value } = step;
		let own = 1;
		for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++) if (rows.cell[k] === step.cell) own = rows.coefficient[k]!;
		// The row's upper end speaks where the own term is at most, its lower end where it is at least.
		const upper = step.high === own > 0;
		const end = upper ? rows.high[row]! : rows.low[row]!;
		const others: string[] = [];
		for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++) {
			const c = rows.cell[k]!;
			if (c === step.cell) continue;
			const a = rows.coefficient[k]!;
			const theirs = endBefore(c, upper === a < 0, at);
			if (theirs.step !== -1) tell(theirs.step);
			if (theirs.value !== 0) others.push(signed(-Math.sign(own) * a, theirs.value));
		}
		const exact = bounds.low[step.cell] === bounds.high[step.cell] && rows.low[row] === rows.high[row];
		const first = end === 0 ? '' : signed(Math.sign(own), end);
		// The whole before its parts, as people subtract.
		const sum = [...(first === '' ? [] : [first]), ...others].sort((a, b) => Number(a.startsWith('−')) - Number(b.startsWith('−')));
		const text = sum.length === 0 ? '0' : sum.join(' ').replace(/^\+ /, '');
		const divided = Math.abs(own) === 1 ? text : `(${text}) ÷ ${number(Math.abs(own))}`;
		told.push(`${cells[step.cell]!.id}: ${divided} ${exact ? '=' : step.high ? 'lässt höchstens' : 'verlangt mindestens'} ${number(value)} (${facts[row]!.why})`);
	}

	/** An end as it was before a step. */
	function endBefore(c: number, upper: boolean, before: number): { value: number; step: number } {
		let at = upper ? bounds.lastHigh[c]! : bounds.lastLow[c]!;
		while (at >= before) at = bounds.steps[at]!.before;
		return at === -1 ? { value: upper ? cells[c]!.high : cells[c]!.low, step: -1 } : { value: bounds.steps[at]!.value, step: at };
	}
}

/** Where only several facts together tell it: which ones. */
export function tellTogether(facts: readonly AuditFact[], reasons: readonly number[]): string {
	const names = [...new Set(reasons.map((r) => facts[r]!.why))];
	return names.length === 0 ? '' : `zusammen aus: ${names.slice(0, STEPS).join('; ')}${names.length > STEPS ? ` und ${names.length - STEPS} weiteren` : ''}`;
}

function signed(factor: number, value: number): string {
	const negative = factor < 0 !== value < 0;
	const size = Math.abs(factor) === 1 ? number(Math.abs(value)) : `${number(Math.abs(factor))} × ${number(Math.abs(value))}`;
	return `${negative ? '−' : '+'} ${size}`;
}

const number = (value: number): string => (Number.isFinite(value) ? String(value).replace('-', '−').replace('.', ',') : '∞');
