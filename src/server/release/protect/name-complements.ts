import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';

/** Of cells withheld for others: where the other is what they leave of their own whole, the office is told so. */
export function nameComplements(problem: SecrecyProblem, { why, reference }: { readonly why: Uint8Array; readonly reference: Float64Array }): void {
	for (const { parts } of problem.equations) {
		const left = parts.find((c) => problem.role[c] === ROLE.DERIVED);
		if (left === undefined || reference[left]! >= problem.least[left]!) continue;
		const reason = reference[left]! > 0 ? WHY.COMPLEMENT : problem.zeroToo[left] ? WHY.EVERYONE : WHY.SHOWN;
		for (const cell of parts) if (why[cell] === WHY.PARTNER && reason !== WHY.SHOWN) why[cell] = reason;
	}
}
