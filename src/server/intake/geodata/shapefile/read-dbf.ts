import { headerName } from '#domain/delivery/sheet/sheet.ts';
import { LIMITS } from '../../limits.ts';
import { LayerRefused } from '../layer/layer-refused.ts';
import type { TextDecoding } from './dbf-text.ts';
import { decodingOf } from './dbf-text.ts';

interface Field {
	readonly name: string;
	readonly type: string;
	readonly at: number;
	readonly length: number;
}

/** Properties of one record; null where it is marked as deleted. */
export type DbfRecord = ReadonlyMap<string, string> | null;

/** The .dbf part of a Shapefile (dBase III and later): attributes as text. Memos and other binary fields are left. */
export function readDbf(bytes: Uint8Array, codePage: string | null): DbfRecord[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.byteLength < 33) throw new LayerRefused('damaged', '.dbf');
	const count = view.getUint32(4, true), header = view.getUint16(8, true), width = view.getUint16(10, true);
	if (count > LIMITS.areas) throw new LayerRefused('too-many-areas');
	if (header < 33 || width < 1 || header + count * width > view.byteLength) throw new LayerRefused('damaged', '.dbf');
	const fields = readFields(bytes, view, header, width);
	const records = Array.from({ length: count }, (_, i) => bytes.subarray(header + i * width, header + (i + 1) * width));
	const texts = fields.filter((f) => f.type === 'C');
	const decode = decodingOf(codePage, bytes[29] ?? 0, () => records.flatMap((record) => texts.map((f) => cell(record, f))));
	return records.map((record) => (record[0] === 0x2a ? null : new Map(fields.flatMap((f) => {
		const value = valueOf(f, record, decode);
		return value === undefined ? [] : [[f.name, value] as const];
	}))));
}

function readFields(bytes: Uint8Array, view: DataView, header: number, width: number): Field[] {
	const described: { name: string; type: string; length: number; high: number }[] = [];
	for (let at = 32; at + 32 <= header && bytes[at] !== 0x0d; at += 32) {
		if (described.length === LIMITS.columns) throw new LayerRefused('too-many-columns');
		// Names are ASCII by rule and Windows-1252 in German practice.
		const name = headerName(new TextDecoder('windows-1252').decode(upToZero(bytes.subarray(at, at + 11))));
		described.push({ name, type: String.fromCharCode(bytes[at + 11] ?? 0), length: view.getUint8(at + 16), high: view.getUint8(at + 17) });
	}
	// Text longer than 255 bytes has the upper byte of its length where numbers have their decimals.
	const long = described.map((f) => (f.type === 'C' ? f.length + 256 * f.high : f.length));
	const plain = described.map((f) => f.length);
	const lengths = [plain, long].find((list) => list.reduce((a, b) => a + b, 1) === width);
	if (lengths === undefined || described.length === 0) throw new LayerRefused('damaged', '.dbf');
	let at = 1;
	return described.map(({ name, type }, i) => {
		const length = lengths[i] ?? 0;
		at += length;
		return { name, type, at: at - length, length };
	});
}

const cell = (record: Uint8Array, field: Field): Uint8Array => upToZero(record.subarray(field.at, field.at + field.length));

function valueOf(field: Field, record: Uint8Array, decode: TextDecoding): string | undefined {
	const bytes = cell(record, field);
	if (field.type === 'C') return decode(bytes).trim();
	const whole = record.subarray(field.at, field.at + field.length);
	const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
	if (field.type === 'I' && whole.length === 4) return String(view.getInt32(0, true));
	if (field.type === 'O' && whole.length === 8) return String(view.getFloat64(0, true));
	const text = String.fromCharCode(...bytes).trim();
	// A number too wide for its field is stored as stars.
	if (field.type === 'N' || field.type === 'F') return text.startsWith('*') ? '' : text;
	if (field.type === 'D') return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : '';
	return field.type === 'L' ? text.replace('?', '') : undefined;
}

function upToZero(bytes: Uint8Array): Uint8Array {
	const zero = bytes.indexOf(0);
	return zero < 0 ? bytes : bytes.subarray(0, zero);
}
