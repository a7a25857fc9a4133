import { basename, dirname } from 'node:path';
import type { Finding } from '#domain/delivery/finding.ts';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { parseDescription } from '#domain/delivery/parse-description.ts';
import { describeWorkbook } from '#domain/delivery/workbook/describe/describe-workbook.ts';
import type { KnownKommune } from '#domain/delivery/workbook/known-kommune.ts';
import { placeAtCells } from '#domain/delivery/workbook/place-at-cells.ts';
import { placeFaults } from '#domain/delivery/workbook/place-faults.ts';
import { withArms } from '#domain/kommune/with-arms.ts';
import type { ReadDelivery, Reader } from '../read-described.ts';
import { readDescribed } from '../read-described.ts';
import { areasOfWorkbook } from './areas-of-workbook.ts';
import { openFilledBook } from './open-filled-book.ts';

/** Findings of one kind that are told at their own cells. */
const TOLD = 200;

export interface Known extends Reader {
	/** What the ledger holds of a Kommune; null: it is new. */
	kommune(slug: string): Promise<KnownKommune | null>;
}

export interface ReadWorkbookDelivery extends ReadDelivery {
	/** The bytes that were read, and known to be sound; null where they could not be read. */
	readonly workbook: Uint8Array | null;
}

/**
 * A filled-in template, with boundary files beside it if there are any → the same as for a folder with a description: the workbook
 * becomes a description, and that is read. Writes nothing.
 */
export async function readWorkbookDelivery(path: string, borderFiles: readonly string[], known: Known): Promise<ReadWorkbookDelivery> {
	const file = basename(path);
	const findings = new FindingList(TOLD);
	const { bytes, book } = await openFilledBook(path, file, findings);
	const blocked = (more: readonly Finding[] = []): ReadWorkbookDelivery => ({ findings: [...findings.all(), ...more], delivery: null, workbook: bytes });
	if (book === undefined) return blocked();
	const before = await known.kommune(book.kommune.get('kuerzel')?.text ?? '');
	const { source, places, added } = describeWorkbook(book, file, before, findings);
	const parsed = parseDescription(source, file);
	if (parsed.kind === 'faults') return blocked(placeFaults(parsed.findings, places));
	// The coat of arms is a file of an earlier delivery: it stays.
	const arms = before?.settings.arms;
	const description = arms === undefined ? parsed.description : { ...parsed.description, settings: withArms(parsed.description.settings, arms) };
	const areas = await areasOfWorkbook(description, added, before?.boundaries ?? null, borderFiles, file, findings);
	const settingsBytes = Buffer.from(JSON.stringify(description.settings));
	const result = await readDescribed({ folder: dirname(path), description, file, ...areas, settingsBytes }, known, findings);
	return { ...result, findings: placeAtCells(result.findings, book.sheets), workbook: bytes };
}
