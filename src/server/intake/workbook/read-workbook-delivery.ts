import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { parseDescription } from '#domain/delivery/parse-description.ts';
import { takeApart } from '#domain/delivery/workbook/describe/filled-book.ts';
import type { DescribedWorkbook } from '#domain/delivery/workbook/describe/describe-workbook.ts';
import { describeWorkbook } from '#domain/delivery/workbook/describe/describe-workbook.ts';
import { extendBoundaries } from '#domain/delivery/workbook/extend-boundaries.ts';
import type { KnownKommune } from '#domain/delivery/workbook/known-kommune.ts';
import { placeFaults } from '#domain/delivery/workbook/place-faults.ts';
import { readBorderFile } from '../geodata/read-border-file.ts';
import { readBoundaries } from '../geodata/read-boundaries.ts';
import { LIMITS } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';
import type { CountedBefore, ReadDelivery } from '../read-described.ts';
import { readDescribed } from '../read-described.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { refusalWords } from '../xlsx/refusal-words.ts';
import { attachBorders, joinUpward } from './attach-borders.ts';

/** Findings of one kind that are told at their own cells. */
const TOLD = 200;

export interface Known {
	/** What the ledger holds of a Kommune; null: it is new. */
	kommune(slug: string): Promise<KnownKommune | null>;
	readonly countedBefore: CountedBefore;
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
	const blocked = (workbook: Uint8Array | null, more: readonly Finding[] = []): ReadWorkbookDelivery => ({ findings: [...findings.all(), ...more], delivery: null, workbook });
	const read = await readBytes(path, LIMITS.fileBytes);
	if (read.kind !== 'bytes') {
		findings.add(file, read.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({ message: read.kind === 'missing' ? 'Die Arbeitsmappe gibt es nicht.' : 'Die Arbeitsmappe ist zu groß.', advice: 'Prüfen Sie den Pfad.' }));
		return blocked(null);
	}
	const opened = await readWorkbook(read.bytes, file);
	if (opened.kind === 'refused') {
		findings.add(file, opened.why, 'blocks', () => refusalWords(opened.why));
		return blocked(null);
	}
	const book = takeApart(opened.sheets);
	if (book === undefined) {
		findings.add(file, 'not-a-template', 'blocks', () => ({ message: 'Die Arbeitsmappe hat kein Blatt „Angaben“ mit der Zeile „Kürzel“: Sie ist keine ausgefüllte Vorlage.', advice: 'Holen Sie sich eine Vorlage mit „keck template“, oder legen Sie eine Beschreibung dazu.' }));
		return blocked(read.bytes);
	}
	const before = await known.kommune(book.kommune.get('kuerzel')?.text ?? '');
	const described = describeWorkbook(book, file, before, findings);
	const parsed = parseDescription(described.source, file);
	if (parsed.kind === 'faults') return blocked(read.bytes, placeFaults(parsed.findings, described.places));
	const { description } = parsed;
	const areas = await areasOf(path, described, parsed, before, borderFiles, findings);
	if (areas === undefined) return blocked(read.bytes);
	const result = await readDescribed({ folder: dirname(path), description, file, ...areas, settingsBytes: Buffer.from(JSON.stringify(description.settings)) }, known.countedBefore, findings);
	return { ...result, workbook: read.bytes };
}

/** The areas of the workbook and of the ledger with what boundary files add; undefined where they do not hold together. */
async function areasOf(path: string, { added }: DescribedWorkbook, { description }: Extract<ReturnType<typeof parseDescription>, { kind: 'description' }>, before: KnownKommune | null, borderFiles: readonly string[], findings: FindingList): Promise<{ boundaries: Boundaries; boundariesSha256: string } | undefined> {
	const levels = description.settings.levels.map((l) => l.id);
	const gebietsstand = description.settings.gebietsstaende.at(-1)?.id ?? '';
	let boundaries = before === null ? readBoundaries(description, { polygons: () => [], rows: () => [] }, basename(path), findings) : extendBoundaries(before.boundaries, added, levels, gebietsstand);
	if (boundaries.areas.length === 0) return undefined;
	for (const borderFile of borderFiles) {
		const bytes = await readBytes(borderFile, LIMITS.fileBytes);
		if (bytes.kind !== 'bytes') continue;
		const name = basename(borderFile);
		const features = readBorderFile(bytes.bytes, { file: name, layer: null, system: null }, findings);
		if (!findings.blocksFile(name)) boundaries = attachBorders(boundaries, features, name, findings);
	}
	if (borderFiles.length > 0) boundaries = joinUpward(boundaries, levels);
	return { boundaries, boundariesSha256: createHash('sha256').update(JSON.stringify(boundaries)).digest('hex') };
}
