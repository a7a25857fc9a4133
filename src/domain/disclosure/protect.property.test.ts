import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackerInterval, possible } from './attacker.ts';
import { hideBlocks } from './hide-blocks.ts';
import { buildIncidence } from './incidence.ts';
import { makeProblem } from './make-problem.ts';
import { protect } from './protect.ts';
import type { Alternative, SecrecyProblem } from './secrecy-problem.ts';
import { isSensitive } from './secrecy-problem.ts';

const runs = process.env['KECK_LONG'] ? 4000 : 600;
const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }) });
/** Hierarchies of two or three levels with one or two classifications, at most 40 cells. */
interface Shape { readonly districts: readonly number[]; readonly a: number; readonly b: number }
const shape = fc.constantFrom<Shape[]>(
	{ districts: [3], a: 3, b: 0 }, { districts: [2, 3], a: 2, b: 0 }, { districts: [0, 0, 0], a: 4, b: 0 }, { districts: [4, 3], a: 3, b: 0 },
	{ districts: [0, 0], a: 2, b: 2 }, { districts: [0, 0, 0], a: 2, b: 2 }, { districts: [2], a: 2, b: 2 }, { districts: [1, 2, 5], a: 2, b: 0 }
);
const tables = shape.chain(({ districts, a, b }) => {
	const areas = districts.reduce((s, d) => s + Math.max(1, d), 0);
	const width = Math.max(1, a) * Math.max(1, b);
	return fc.array(count, { minLength: areas * width, maxLength: areas * width }).map((counts) => ({ districts, a, b, counts, width }));
});
const problems = tables.map(({ districts, a, b, counts, width }) => {
	const leaf = (q: number, x: number, y: number) => counts[(q * width + (x - 1) * Math.max(1, b) + Math.max(0, y - 1)) % counts.length]!;
	// Districts without quarters are themselves the lowest level.
	if (districts.every((d: number) => d === 0)) return withoutTop(makeProblem([districts.length], a, b, leaf), (a + 1) * (b + 1));
	return makeProblem(districts, a, b, leaf);
});

/** Leaves out the top level of a table with a single district, so that two levels are left. */
function withoutTop(p: SecrecyProblem, width: number): SecrecyProblem {
	const sums = p.sums.filter((s) => s.whole >= width).map((s) => ({ whole: s.whole - width, parts: s.parts.map((x) => x - width) }));
	return { values: p.values.slice(width), suppliedHidden: p.values.slice(width).map(() => false), sums };
}

const rules = { minimumCount: 3, minimumDenominator: 30, minimumSuppliedDenominator: 100 };
const tableOf = (reference: Float64Array, alternative: Alternative) => {
	const table = reference.slice();
	for (const [i, cell] of alternative.cells.entries()) table[cell] = alternative.values[i]!;
	return table;
};

describe('protect, against an exact attacker', () => {
	it('leaves every small number between 0 and the minimum count (or the smallest published whole)', () => {
		fc.assert(fc.property(problems, (problem) => {
			expect(problem.values.length).toBeLessThanOrEqual(48);
			const outcome = protect(problem, rules);
			if ('refused' in outcome) throw new Error('refused');
			for (const [cell, value] of problem.values.entries()) {
				if (value === null || value < 1 || value > 2) continue;
				expect(outcome.hidden[cell]).toBe(1);
				expect(possible(problem, outcome.hidden, cell, 0, 0)).toBe(true);
				expect(possible(problem, outcome.hidden, cell, 3, Infinity)).toBe(true);
			}
		}), { numRuns: runs, seed: 2 });
	});

	it('gives certificates whose tables show the same and would be hidden by the same rule', () => {
		fc.assert(fc.property(problems, (problem) => {
			const outcome = protect(problem, rules);
			if ('refused' in outcome) throw new Error('refused');
			const incidence = buildIncidence(problem.values.length, problem.sums);
			for (const { cell, low, high } of outcome.certificates) {
				for (const [table, reached] of [[tableOf(outcome.reference, low), 0], [tableOf(outcome.reference, high), 3]] as const) {
					expect(Math.min(table[cell]!, 3)).toBe(reached);
					for (const { whole, parts } of problem.sums) expect(parts.reduce((s, p) => s + table[p]!, 0)).toBe(table[whole]);
					for (const [c, value] of problem.values.entries()) if (!outcome.hidden[c]) expect(table[c]).toBe(value);
					if (outcome.escalations.length > 0) continue;
					const again = Uint8Array.from(table, (v) => (isSensitive(v, rules) ? 1 : 0));
					hideBlocks(incidence, again, new Uint8Array(again.length));
					expect([...again]).toEqual([...outcome.hidden]);
				}
			}
		}), { numRuns: runs, seed: 3 });
	});

	it('holds with missing cells too', () => {
		fc.assert(fc.property(problems, fc.nat(), fc.nat(), (problem, first, second) => {
			const gone = new Set([first % problem.values.length, second % problem.values.length]);
			const partly = { ...problem, values: problem.values.map((v, i) => (gone.has(i) ? null : v)) };
			const outcome = protect(partly, rules);
			if ('refused' in outcome) throw new Error('refused');
			const unknown = outcome.hidden.map((h, i) => (gone.has(i) ? 1 : h));
			for (const cell of gone) expect(outcome.hidden[cell]).toBe(0);
			for (const [cell, value] of partly.values.entries()) {
				if (value === null || value < 1 || value > 2) continue;
				expect(possible(partly, unknown, cell, 0, 0)).toBe(true);
				expect(possible(partly, unknown, cell, 3, Infinity)).toBe(true);
			}
		}), { numRuns: runs / 2, seed: 5 });
	});

	it('keeps what the supplier hid in doubt', () => {
		fc.assert(fc.property(problems, fc.nat(), (problem, pick) => {
			const cell = problem.values.length - 1 - (pick % 5);
			const values = problem.values.map((v, i) => (i === cell ? null : v));
			const supplied = { ...problem, values, suppliedHidden: values.map((_, i) => i === cell) };
			const outcome = protect(supplied, rules);
			if ('refused' in outcome) return;
			const [low] = attackerInterval(supplied, outcome.hidden, cell, 3);
			const wholesAreZero = problem.sums.some((s) => s.parts.includes(cell) && !outcome.hidden[s.whole] && problem.values[s.whole] === 0);
			expect(wholesAreZero || possible(supplied, outcome.hidden, cell, low + 1, Infinity)).toBe(true);
		}), { numRuns: runs / 2, seed: 4 });
	});
});
