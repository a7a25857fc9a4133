import { basename } from 'node:path';
import type { Finding } from '#domain/delivery/finding.ts';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { readAreaRows } from '#domain/delivery/workbook/areas/area-rows.ts';
import type { ListedArea } from '#domain/delivery/workbook/areas/listed-area.ts';
import { plainWords } from '#domain/delivery/workbook/plain-words.ts';
import type { BorderFeature } from '../geodata/border-feature.ts';
import { readAreaTable } from '../geodata/read-area-table.ts';
import { readBorderFile } from '../geodata/read-border-file.ts';
import { LIMITS } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';
import { isWorkbook } from '../xlsx/file-kind.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { refusalWords } from '../xlsx/refusal-words.ts';
import { guessAreaList } from './guess-area-list.ts';

/** How the level of a boundary file is called until somebody says better. */
const SOME_LEVEL = 'Gebiet';

/** Areas for a template (levels by name): from a workbook or CSV with the headings of the sheet „Gebiete“, or from a boundary file. */
export async function readAreaList(path: string): Promise<{ readonly areas: readonly ListedArea[]; readonly findings: readonly Finding[] }> {
	const file = basename(path);
	const findings = new FindingList();
	const read = await readBytes(path, LIMITS.fileBytes);
	if (read.kind !== 'bytes') findings.add(file, read.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({ message: read.kind === 'missing' ? 'Die Datei gibt es nicht.' : 'Die Datei ist größer als 50 MiB.', advice: 'Prüfen Sie den Pfad.' }));
	const areas = read.kind !== 'bytes' ? [] : /\.xls[xm]$/i.test(file) && isWorkbook(read.bytes, file) ? await ofWorkbook(read.bytes, file, findings)
		: /\.(csv|txt)$/i.test(file) ? (await readAreaTable(read.bytes, file, ['Name'], findings)).map(ofRow)
		: guessAreaList(await readBorderFile(read.bytes, { file, layer: null, system: null }, findings)).map((area) => ({ ...area, level: SOME_LEVEL, above: '', rest: false }));
	if (areas.length === 0 && !findings.blocks) findings.add(file, 'no-areas', 'blocks', () => ({ message: 'In der Datei sind keine Gebiete zu erkennen.', advice: 'Nehmen Sie eine Tabelle mit den Spalten Ebene, Schlüssel, Name und „Gehört zu“.' }));
	return { areas, findings: findings.all() };
}

async function ofWorkbook(bytes: Uint8Array, file: string, findings: FindingList): Promise<ListedArea[]> {
	const read = await readWorkbook(bytes, file);
	if (read.kind === 'refused') {
		findings.add(file, `workbook-${read.why}`, 'blocks', () => refusalWords(read.why));
		return [];
	}
	const rows = read.sheets.map(readAreaRows).find((found) => found?.some((row) => row.level.text !== '') === true) ?? [];
	return rows.map(({ level, code, name, above, rest }) => ({ level: level.text, code: code.text, name: name.text, above: above.text, rest }));
}

function ofRow({ properties }: BorderFeature): ListedArea {
	const named = new Map([...properties].map(([name, text]) => [plainWords(name), text]));
	const text = (name: string): string => named.get(plainWords(name)) ?? '';
	return { level: text('Ebene') || SOME_LEVEL, code: text('Schlüssel'), name: text('Name'), above: text('Gehört zu'), rest: text('Ohne Fläche') !== '' };
}
