/** What the independent audit judged and found, as numbers; facts are the published numbers and sums an attacker starts from. */
export interface AuditCounts {
	readonly judged: number;
	readonly facts: number;
	readonly safe: number;
	readonly narrow: number;
	readonly disclosed: number;
	readonly timeout: number;
}

/** What was tried before a snapshot was let out. */
export interface SecrecyTests {
	readonly audit: AuditCounts;
	/** How many earlier snapshots were audited together with this one. */
	readonly earlierStands: number;
	/** How many other tables were composed, and over how many files the result was found equal to the last byte. */
	readonly nonInterference: { readonly worlds: number; readonly files: number };
}
