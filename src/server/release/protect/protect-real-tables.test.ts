import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { protect } from '#domain/disclosure/protect.ts';
import { loadHighsSolver } from './highs-solver.ts';

// Real two-way tables (Berlin 2024, Köln 2012) with their primary cells; they lie beside the project.
const file = join(process.env['KECK_REAL_DATA'] ?? '../shared/data', 'reference/disclosure_control/secondary_suppression_tables.json');
interface Table { readonly id: string; readonly values: number[][]; readonly threshold_below: number; readonly primary: [number, number][] }
const tables: Table[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { tables: Table[] }).tables : [];
const solver = await loadHighsSolver();

describe.skipIf(tables.length === 0)('real tables', () => {
	it.each(tables.map((t) => [t.id, t] as const))('%s: every primary cell is hidden and proven', (_, { values, threshold_below, primary }) => {
		const [rows, columns] = [values.length, values[0]!.length];
		const at = (r: number, c: number) => r * (columns + 1) + c;
		const all = values.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
		all.push(all[0]!.map((_, c) => all.reduce((sum, row) => sum + row[c]!, 0)));
		const range = (n: number) => Array.from({ length: n }, (_, i) => i);
		const sums = [
			...range(rows + 1).map((r) => ({ whole: at(r, columns), parts: range(columns).map((c) => at(r, c)) })),
			...range(columns + 1).map((c) => ({ whole: at(rows, c), parts: range(rows).map((r) => at(r, c)) }))
		];
		const problem = { values: all.flat(), suppliedHidden: all.flat().map(() => false), sums };
		const outcome = protect(problem, { minimumCount: threshold_below }, solver);
		if ('refused' in outcome) throw new Error(outcome.refused);
		expect(primary.map(([r, c]) => outcome.hidden[at(r, c)])).toEqual(primary.map(() => 1));
		for (const [r, c] of primary) {
			const certificate = outcome.certificates.find((x) => x.cell === at(r, c))!;
			expect(certificate.low.values[certificate.low.cells.indexOf(at(r, c))]).toBe(0);
			expect(certificate.high.values[certificate.high.cells.indexOf(at(r, c))]).toBeGreaterThanOrEqual(threshold_below);
		}
		// The total of the whole table can always stay.
		expect(outcome.hidden[at(rows, columns)]).toBe(0);
	});
});
