import type { Finding } from '../finding.ts';
import { whereOf } from './cell-faults.ts';
import type { Places } from './describe/filled-book.ts';

const WRONG = { code: 'form-wrong-value', severity: 'blocks' } as const;

/**
 * Faults of a description that came from a workbook, told at the cells that say what is wrong; others keep the key as their place. Who fills in a
 * workbook has no description: what is wrong in it is an entry of the form.
 */
export function placeFaults(findings: readonly Finding[], places: Places): Finding[] {
	return findings.map((finding) => {
		for (let key = finding.column ?? ''; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
			const place = places.get(key);
			if (place !== undefined) return { ...finding, ...(finding.code === 'description-wrong-value' ? WRONG : {}), ...whereOf(place) };
		}
		return finding;
	});
}
