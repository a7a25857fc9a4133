import { isZip } from '../zip/is-zip.ts';
import type { WorkbookRefusal } from './workbook-refused.ts';

const CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The stream that holds a workbook locked by a password, as its name stands in the container. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/** The container of Excel 97 to 2003, in which newer files lie when they are locked. */
export function oldContainer(bytes: Uint8Array): WorkbookRefusal | undefined {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!buffer.subarray(0, 8).equals(CONTAINER)) return undefined;
	return buffer.includes(LOCKED) ? 'password' : 'old-excel';
}

/** What a ZIP file is, told by the names of its parts in small letters. */
export function archiveKind(names: ReadonlySet<string>): 'workbook' | WorkbookRefusal {
	if (names.has('xl/workbook.xml')) return 'workbook';
	if (names.has('xl/workbook.bin')) return 'binary-workbook';
	if (names.has('mimetype') && names.has('content.xml')) return 'opendocument';
	return 'not-a-workbook';
}

/** Should the Excel reader say what a file is? By its content, or because its name promises a workbook. */
export const isWorkbook = (bytes: Uint8Array, name: string): boolean => isZip(bytes) || oldContainer(bytes) !== undefined || /\.(xls[xmb]?|ods)$/i.test(name);
