import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { TableStore } from '#domain/delivery/tables/table-store.ts';
import { loadBoundaries } from './geodata/load-boundaries.ts';
import { LIMITS } from './limits.ts';
import { readBytes } from './read-bytes.ts';
import { readDescription } from './read-description.ts';
import { readFiles } from './read-files.ts';

export interface ReadDelivery {
	readonly findings: Finding[];
	/** null where a finding blocks. */
	readonly delivery: CheckedDelivery | null;
}

/** The Kommune's active tables in the ledger, by its slug. */
export type CountedBefore = (kommune: string) => Promise<readonly FigureTable[]>;

/**
 * The station intake: a delivery folder and its description → everything that is wrong or odd, and if nothing blocks a checked
 * delivery. Keeps nothing, writes nothing. `descriptionPath` is absolute or relative to the working directory; file names in the
 * description are relative to the folder. What `countedBefore` knows of the Kommune is compared with what comes, and nothing else.
 */
export async function readDelivery(folder: string, descriptionPath: string, countedBefore: CountedBefore = () => Promise.resolve([])): Promise<ReadDelivery> {
	const descriptionFile = basename(descriptionPath);
	const findings = new FindingList();
	const source = await readBytes(resolve(descriptionPath), LIMITS.descriptionBytes);
	if (source.kind !== 'bytes') {
		findings.add(descriptionFile, source.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({
			message: source.kind === 'missing' ? 'Die Beschreibung gibt es nicht.' : 'Die Beschreibung ist zu groß.',
			advice: 'Prüfen Sie den Pfad; docs/how-to/describe-a-delivery.md zeigt, wie eine Beschreibung aussieht.'
		}));
		return { findings: findings.all(), delivery: null };
	}
	const parsed = readDescription(source.bytes.toString('utf8').replace(/^\ufeff/, ''), descriptionFile);
	if (parsed.kind === 'faults') return { findings: [...parsed.findings], delivery: null };
	const { description } = parsed;
	const { boundaries, sha256 } = await loadBoundaries(resolve(folder), description, descriptionFile, findings);
	// Without areas every code would be unknown: first the borders, then the figures.
	if (findings.blocks) return { findings: findings.all(), delivery: null };
	const store = new TableStore(description.settings, boundaries.areas, findings, description.borders);
	const before = await countedBefore(description.settings.kommune.slug);
	const files = await readFiles(resolve(folder), description, descriptionFile, store, before);
	if (findings.blocks) return { findings: findings.all(), delivery: null };
	return {
		findings: findings.all(),
		delivery: {
			settings: description.settings, boundaries, files, boundariesSha256: sha256,
			settingsSha256: createHash('sha256').update(source.bytes).digest('hex')
		}
	};
}

