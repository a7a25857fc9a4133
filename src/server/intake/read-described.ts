import { createHash } from 'node:crypto';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import type { Description } from '#domain/delivery/description.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { TableStore } from '#domain/delivery/tables/table-store.ts';
import type { Progress } from '#server/base/progress.ts';
import { silent } from '#server/base/progress.ts';
import { loadFacilities } from './facilities/load-facilities.ts';
import { readFiles } from './read-files.ts';

export interface ReadDelivery {
	readonly findings: Finding[];
	/** null where a finding blocks. */
	readonly delivery: CheckedDelivery | null;
}

/** The Kommune's active tables in the ledger, by its slug. */
export type CountedBefore = (kommune: string) => Promise<readonly FigureTable[]>;

/** Who reads: what counted before is compared with what comes, and who waits hears how far it is. Without them neither is done. */
export interface Reader {
	readonly countedBefore?: CountedBefore;
	readonly progress?: Progress;
}

/** What is to be read: files of a folder, what stands in them, and the areas they speak of. */
export interface Described {
	readonly folder: string;
	readonly description: Description;
	/** Name of the description, for findings. */
	readonly file: string;
	readonly boundaries: Boundaries;
	readonly boundariesSha256: string;
	/** What the settings were made of: its hash tells whether they are the same as before. */
	readonly settingsBytes: Uint8Array;
}

/** The described files → everything that is wrong or odd in them, and if nothing blocks a checked delivery. */
export async function readDescribed({ folder, description, file, boundaries, boundariesSha256, settingsBytes }: Described, { countedBefore, progress = silent }: Reader, findings: FindingList): Promise<ReadDelivery> {
	const { settings, borders } = description;
	const store = new TableStore(settings, boundaries.areas, findings, borders);
	const files = await readFiles(folder, description, file, store, await countedBefore?.(settings.kommune.slug) ?? [], progress);
	const facilities = await loadFacilities(folder, description, boundaries, findings, progress);
	const delivery = { settings, boundaries, files, facilities, boundariesSha256, settingsSha256: createHash('sha256').update(settingsBytes).digest('hex') };
	return { findings: findings.all(), delivery: findings.blocks ? null : delivery };
}
