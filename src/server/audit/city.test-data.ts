import { seeded } from '#domain/audit/core/random-tables.test-data.ts';
import type { AuditCell, AuditFact, AuditNeed } from '#domain/audit/core/facts.ts';
import { sumFact } from '#domain/audit/displayed/displayed-facts.ts';

export interface City { readonly cells: AuditCell[]; readonly facts: AuditFact[]; readonly needs: AuditNeed[]; readonly hidden: number }

/** A synthetic city: 400 quarters in 12 districts × a square of groups with totals; hidden are small counts and, until no sum has a single hidden cell, the next smallest. */
export function makeCity(codes: number, mean: number, seed = 3): City {
	const random = seeded(seed);
	const G = (codes + 1) ** 2;
	const parent = Array.from({ length: 413 }, (_, a) => (a === 0 ? -1 : a <= 12 ? 0 : 1 + ((a - 13) % 12)));
	const values = new Float64Array(413 * G);
	for (let a = 13; a < 413; a++) {
		const size = mean * (0.2 + 2 * random() ** 2);
		for (let x = 1; x <= codes; x++) for (let y = 1; y <= codes; y++) {
			const n = Math.floor(-Math.log(1 - random()) * size / (x * y));
			for (const area of [a, parent[a]!, 0]) for (const g of [x * (codes + 1) + y, x * (codes + 1), y, 0]) values[area * G + g]! += n;
		}
	}
	const sums: number[][] = [];
	for (let g = 0; g < G; g++) for (let p = 0; p <= 12; p++) sums.push([p * G + g, ...parent.flatMap((q, a) => (q === p ? [a * G + g] : []))]);
	const range = Array.from({ length: codes + 1 }, (_, i) => i);
	for (let a = 0; a < 413; a++) for (const i of range) {
		sums.push(range.map((j) => a * G + i * (codes + 1) + j));
		sums.push(range.map((j) => a * G + j * (codes + 1) + i));
	}
	const hidden = Array.from(values, (v) => v > 0 && v < 3);
	for (let grown = true; grown;) {
		grown = false;
		for (const sum of sums) {
			if (sum.filter((c) => hidden[c]).length !== 1) continue;
			const partner = sum.filter((c) => !hidden[c]).sort((a, b) => values[a]! - values[b]!)[0]!;
			hidden[partner] = grown = true;
		}
	}
	return {
		cells: Array.from(values, (v, i) => ({ id: `${i}`, low: hidden[i] ? 0 : v, high: hidden[i] ? Infinity : v })),
		facts: sums.filter((s) => s.some((c) => hidden[c])).map(([whole = 0, ...parts]) => sumFact([[whole, 1]], parts.map((p) => [p, 1]), 'Summe')),
		needs: hidden.flatMap((h, cell) => (h ? [{ cell, low: 0, high: 3, enough: 3 }] : [])), hidden: hidden.filter(Boolean).length
	};
}
