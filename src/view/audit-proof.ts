import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import type { Unprotected } from '#domain/secrecy/unprotected.ts';
import type { SecrecyTests } from './published/secrecy-tests.ts';

/**
 * `audit.json`: the public proof of secrecy (Geheimhaltungsnachweis). Numbers of the whole snapshot only: how many values are withheld is said once and
 * never split by reason, area or base figure. No time, no hash of anything confidential. Snapshots of earlier versions have none.
 */
export interface AuditProof extends SecrecyTests {
	readonly format: 1;
	readonly rules: {
		readonly kommune: SecrecyRules;
		/** Base figures with rules of their own, and what differs. */
		readonly differing: readonly { readonly id: string; readonly title: string; readonly rules: Partial<SecrecyRules> }[];
		/** German: where each rule's default comes from. */
		readonly sources: Readonly<Record<keyof SecrecyRules, string>>;
	};
	/** Figures of people or cases in the base figures, published or withheld. */
	readonly values: number;
	readonly withheld: number;
	/** What no rule of secrecy can prevent; the sentences stand in `wording/secrecy`. */
	readonly unprotected: readonly Unprotected[];
}
