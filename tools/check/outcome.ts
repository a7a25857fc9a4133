/** What one check has to say. `scanned` 0 is a failure: a check that looked at nothing proves nothing. */
export interface Outcome {
	readonly name: string;
	/** How many files (or other things) were really looked at. */
	readonly scanned: number;
	/** One line per finding, in words; empty when all is well. */
	readonly findings: readonly string[];
}

/** True when the check looked at something and found nothing. */
export function passed(outcome: Outcome): boolean {
	return outcome.scanned > 0 && outcome.findings.length === 0;
}
