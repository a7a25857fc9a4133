import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';

/** The rule most teams write: hide each small count, and in every sum with one hidden part the next smallest too, until nothing changes. */
export function naiveRule({ values, least, equations }: SecrecyProblem, zerosHideable: boolean): Uint8Array {
	const hidden = Uint8Array.from(values, (v, c) => (v >= 1 && v < least[c]! ? 1 : 0));
	for (let changed = true; changed;) {
		changed = false;
		for (const { parts } of equations) {
			if (parts.reduce((n, p) => n + hidden[p]!, 0) !== 1) continue;
			const next = parts.filter((p) => !hidden[p] && (zerosHideable || values[p]! > 0)).sort((a, b) => values[a]! - values[b]!)[0];
			if (next === undefined) continue;
			hidden[next] = 1;
			changed = true;
		}
	}
	return hidden;
}
