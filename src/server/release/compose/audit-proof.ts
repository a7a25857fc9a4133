import type { PublishedBaseFigure } from '#domain/indicator/published.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import { UNPROTECTED } from '#domain/secrecy/unprotected.ts';
import type { AuditProof } from '#view/audit-proof.ts';
import type { SecrecyTests } from '#view/published/secrecy-tests.ts';
import { fileName } from '#view/file-name.ts';
import { RULE_NAMES, RULE_WORDS } from '#wording/secrecy/rule-words.ts';

/**
 * The content of `audit.json`. Counts in what is published, so it can tell nothing that the files themselves do not tell.
 * @param files published name → content, the datasets of all base figures among them
 */
export function auditProof(rules: SecrecyRules, baseFigures: readonly PublishedBaseFigure[], files: ReadonlyMap<string, string>, { audit, earlierStands, nonInterference }: SecrecyTests): AuditProof {
	let values = 0, withheld = 0;
	for (const figure of baseFigures) {
		if (figure.secrecy !== 'counts') continue;
		for (const state of statesOf(files, figure.id)) {
			if (state === 'withheld') withheld++;
			if (state === null || state === 'withheld') values++;
		}
	}
	const differing = baseFigures.flatMap(({ id, title, rules: own }) => {
		const other = Object.fromEntries(RULE_NAMES.filter((name) => own[name] !== undefined && own[name] !== rules[name]).map((name) => [name, own[name]])) as Partial<SecrecyRules>;
		return Object.keys(other).length > 0 ? [{ id, title, rules: other }] : [];
	});
	const sources = Object.fromEntries(RULE_NAMES.map((name) => [name, RULE_WORDS[name].source])) as AuditProof['rules']['sources'];
	return { format: 1, rules: { kommune: rules, differing, sources }, values, withheld, audit, earlierStands, nonInterference, unprotected: UNPROTECTED };
}

/** JSON-stat `status` of a base figure, cell for cell; null where a number stands. */
function statesOf(files: ReadonlyMap<string, string>, id: string): readonly (string | null)[] {
	const text = files.get(fileName.baseFigure(id));
	if (text === undefined) throw new Error(`The dataset of ${id} is not among the files.`);
	return (JSON.parse(text) as { status: readonly (string | null)[] }).status;
}
