import { basename, join, resolve } from 'node:path';
import type { Grid } from '#domain/delivery/sheet/grid.ts';
import { FindingList } from '#domain/delivery/finding-list.ts';
import type { BorderFile } from '#domain/proposal/borders/border-file.ts';
import type { FolderFiles } from '#domain/proposal/folder-files.ts';
import { decodeText } from '../csv/decode-text.ts';
import { readBorderFile } from '../geodata/read-border-file.ts';
import { LIMITS } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';
import { isWorkbook } from '../xlsx/file-kind.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { gridOfText } from './grid-of-text.ts';
import { listFolder } from './list-folder.ts';

const BORDERS = /\.(?:geojson|json|gpkg|zip)$/i;
const TEXT = /\.(?:csv|txt|tsv)$/i;
const WORKBOOK = /\.(?:xlsx|xlsm)$/i;

interface Read {
	readonly tables?: readonly Grid[];
	readonly borders?: BorderFile;
	readonly unread?: string;
}

/** Every file of a delivery folder that some reader takes, as cells and properties. Nothing of it is kept. */
export async function readFolder(folder: string): Promise<FolderFiles> {
	const paths = (await listFolder(resolve(folder))).filter((path) => !/(?:^|\/)(?:beschreibung|antworten|gedaechtnis|vorschlag)[^/]*\.ya?ml$|readme|\.md$/i.test(path));
	const read: [string, Read][] = [];
	for (const path of paths) read.push([path, await readOne(folder, path)]);
	return {
		name: basename(resolve(folder)),
		tables: read.flatMap(([, r]) => r.tables ?? []), borders: read.flatMap(([, r]) => r.borders ?? []),
		unread: read.flatMap(([file, r]) => (r.unread === undefined ? [] : [{ file, why: r.unread }]))
	};
}

async function readOne(folder: string, file: string): Promise<Read> {
	if (!BORDERS.test(file) && !TEXT.test(file) && !WORKBOOK.test(file)) return { unread: 'kein Dateiformat, das gelesen wird' };
	const read = await readBytes(join(folder, file), LIMITS.fileBytes);
	if (read.kind !== 'bytes') return { unread: 'die Datei ist größer als 50 MiB' };
	if (BORDERS.test(file)) return bordersOf(read.bytes, file);
	if (isWorkbook(read.bytes, file)) {
		const workbook = await readWorkbook(read.bytes, file);
		return workbook.kind === 'workbook' ? { tables: workbook.sheets } : { unread: 'die Excel-Datei ist nicht lesbar oder zu groß' };
	}
	const decoded = decodeText(read.bytes, null);
	if (decoded.kind !== 'text' || decoded.text.trim() === '') return { unread: 'die Datei enthält keinen lesbaren Text' };
	const grid = gridOfText(decoded.text, file);
	return grid === undefined ? { unread: 'die Datei hat zu viele Zellen' } : { tables: [grid] };
}

/** Points and files that are no borders (places of Kitas and schools) are named, not read. */
async function bordersOf(bytes: Buffer, file: string): Promise<Read> {
	const findings = new FindingList();
	const features = await readBorderFile(bytes, { file, layer: null, system: null }, findings);
	const [first] = findings.all();
	if (features.length === 0 && first?.code === 'geometry-not-polygon') return { unread: 'keine Flächen darin; Punkte von Einrichtungen beschreibt man unter „einrichtungen“ (docs/how-to/describe-a-delivery.md)' };
	if (features.length === 0) return { unread: first?.message ?? 'keine Flächen darin' };
	return { borders: { file, layer: null, areas: features.map((f) => f.properties) } };
}
