import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainProblem, sum } from '#domain/disclosure/problem/make-problem.test-data.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import { protect } from '#domain/disclosure/protect.ts';
import { loadHighsSolver } from './highs-solver.ts';

// Real two-way tables (Berlin 2024, Köln 2012) with their primary cells; they lie beside the project.
const file = join(process.env['KECK_REAL_DATA'] ?? '../shared/data', 'reference/disclosure_control/secondary_suppression_tables.json');
interface Table { readonly id: string; readonly values: number[][]; readonly threshold_below: number; readonly primary: [number, number][]; readonly min_secondary_count: number }
const tables: Table[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { tables: Table[] }).tables : [];
const solver = await loadHighsSolver();

describe.skipIf(tables.length === 0)('real tables', () => {
	it.each(tables.map((t) => [t.id, t] as const))('%s: every primary cell is hidden and proven', (_, { values, threshold_below, primary, min_secondary_count }) => {
		const [rows, columns] = [values.length, values[0]!.length];
		const at = (r: number, c: number) => r * (columns + 1) + c;
		const all = values.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
		all.push(all[0]!.map((_, c) => all.reduce((sum, row) => sum + row[c]!, 0)));
		const range = (n: number) => Array.from({ length: n }, (_, i) => i);
		const equations = [
			...range(rows + 1).map((r) => sum(at(r, columns), ...range(columns).map((c) => at(r, c)))), ...range(columns + 1).map((c) => sum(at(rows, c), ...range(rows).map((r) => at(r, c))))
		];
		const problem = plainProblem(all.flat(), equations, threshold_below);
		const outcome = protect(problem, solver);
		if ('refused' in outcome) throw new Error(outcome.refused);
		expect(primary.map(([r, c]) => outcome.why[at(r, c)])).toEqual(primary.map(() => WHY.SMALL));
		for (const [r, c] of primary) {
			const { low, high } = outcome.certificates.find((x) => x.cell === at(r, c))!;
			expect(low.values[low.cells.indexOf(at(r, c))]).toBe(0);
			expect(high.values[high.cells.indexOf(at(r, c))]).toBeGreaterThanOrEqual(threshold_below);
		}
		// The reference numbers are minimal against exact recomputation only; ours leaves more doubt, and counts totals too.
		const secondary = outcome.why.filter((w) => w === WHY.PARTNER).length;
		expect(secondary).toBeGreaterThanOrEqual(min_secondary_count);
		expect(secondary).toBeLessThanOrEqual(2 * min_secondary_count);
		// The total of the whole table can always stay.
		expect(outcome.why[at(rows, columns)]).toBe(WHY.SHOWN);
	});
});
