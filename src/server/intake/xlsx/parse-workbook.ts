import { WORKBOOK } from '../limits.ts';
import { ArchiveRefused } from '../zip/archive-refused.ts';
import type { Archive } from '../zip/open-archive.ts';
import { openArchive } from '../zip/open-archive.ts';
import { archiveKind } from './file-kind.ts';
import type { PackedWorkbook } from './packing/packed-workbook.ts';
import { SheetPacker } from './packing/sheet-packer.ts';
import { readParts } from './parts/read-parts.ts';
import { readSheet } from './parts/read-sheet.ts';
import { readStrings } from './parts/read-strings.ts';
import { readStyles } from './parts/read-styles.ts';
import { TextList } from './packing/text-list.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** Bytes of a workbook → its cells as text; throws WorkbookRefused. `onShare` hears how much of it has been read, 0 to 1. */
export async function parseWorkbook(bytes: Uint8Array, onShare: (share: number) => void): Promise<PackedWorkbook> {
	try {
		return await readArchive(await openArchive(bytes, WORKBOOK), onShare);
	} catch (error) {
		throw error instanceof ArchiveRefused ? new WorkbookRefused(error.why, error.message) : error;
	}
}

async function readArchive(archive: Archive, onShare: (share: number) => void): Promise<PackedWorkbook> {
	const kind = archiveKind(archive.names);
	if (kind !== 'workbook') throw new WorkbookRefused(kind);
	const parts = await readParts(archive);
	if (new Set(parts.sheets.map((s) => s.part)).size < parts.sheets.length) throw new WorkbookRefused('damaged', 'one part for two sheets');
	const all = [parts.strings, ...parts.sheets.map((s) => s.part)].reduce((sum, part) => sum + archive.size(part ?? ''), 0);
	let read = 0;
	const onBytes = (count: number): void => onShare(Math.min(1, (read += count) / Math.max(1, all)));

	const context = {
		strings: parts.strings === undefined ? [] : await readStrings(archive.read(parts.strings), onBytes),
		formats: parts.styles === undefined ? [] : await readStyles(archive.read(parts.styles)),
		from1904: parts.from1904
	};
	const texts = new TextList();
	const sheets = [];
	for (const { name, part, visible } of parts.sheets) {
		const packer = new SheetPacker(texts);
		await readSheet(archive.read(part), context, packer, onBytes);
		sheets.push(packer.finish(name, visible));
	}
	return { texts: texts.texts, sheets, externalLinks: parts.externalLinks, macros: parts.macros };
}
