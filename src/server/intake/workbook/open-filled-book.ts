import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { FilledBook } from '#domain/delivery/workbook/describe/filled-book.ts';
import { takeApart } from '#domain/delivery/workbook/describe/take-apart.ts';
import { LIMITS } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { refusalWords } from '../xlsx/refusal-words.ts';

/** `bytes` null: they could not be read as a workbook. `book` undefined: they are one, but no template of ours. */
export interface OpenedBook {
	readonly bytes: Uint8Array | null;
	readonly book: FilledBook | undefined;
}

/** A filled-in template from its file; what is in the way becomes a finding. */
export async function openFilledBook(path: string, file: string, findings: FindingList): Promise<OpenedBook> {
	const read = await readBytes(path, LIMITS.fileBytes);
	if (read.kind !== 'bytes') {
		findings.add(file, read.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({ message: read.kind === 'missing' ? 'Die Arbeitsmappe gibt es nicht.' : 'Die Arbeitsmappe ist zu groß.', advice: 'Prüfen Sie den Pfad.' }));
		return { bytes: null, book: undefined };
	}
	const opened = await readWorkbook(read.bytes, file);
	if (opened.kind === 'refused') {
		findings.add(file, `workbook-${opened.why}`, 'blocks', () => refusalWords(opened.why));
		return { bytes: null, book: undefined };
	}
	const book = takeApart([...opened.sheets, ...opened.hidden]);
	if (book === undefined) findings.add(file, 'not-a-template', 'blocks', () => ({
		message: 'Die Arbeitsmappe hat kein Blatt „Angaben“ mit der Zeile „Kürzel“: Sie ist keine ausgefüllte Vorlage.', advice: 'Holen Sie sich eine Vorlage mit „keck template“, oder legen Sie eine Beschreibung dazu.'
	}));
	return { bytes: read.bytes, book };
}
