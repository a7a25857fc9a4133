import { zipSync } from 'fflate';

type Ring = readonly (readonly [number, number])[];
export const UTM32 = 'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

/** A square in UTM metres, clockwise as the format wants outer rings. */
export const block = (x: number, y: number, size: number): Ring => [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]];

/** One record per list of rings; null is a null shape. Type 5, 15 (with heights) or 25. */
export function makeShp(shapes: readonly (readonly Ring[] | null)[], type = 5): Buffer {
	const records = shapes.map((rings, i) => {
		const points = rings?.flat() ?? [];
		const parts = (rings ?? []).map((_, r) => (rings ?? []).slice(0, r).flat().length);
		const heights = type === 5 || rings === null ? 0 : 16 + 8 * points.length;
		const content = Buffer.alloc(rings === null ? 4 : 44 + 4 * parts.length + 16 * points.length + heights);
		content.writeInt32LE(rings === null ? 0 : type, 0);
		if (rings !== null) {
			content.writeInt32LE(parts.length, 36);
			content.writeInt32LE(points.length, 40);
			parts.forEach((part, p) => content.writeInt32LE(part, 44 + 4 * p));
			points.forEach(([x, y], p) => {
				content.writeDoubleLE(x, 44 + 4 * parts.length + 16 * p);
				content.writeDoubleLE(y, 52 + 4 * parts.length + 16 * p);
			});
		}
		const head = Buffer.alloc(8);
		head.writeInt32BE(i + 1, 0);
		head.writeInt32BE(content.length / 2, 4);
		return Buffer.concat([head, content]);
	});
	const header = Buffer.alloc(100);
	const body = Buffer.concat(records);
	header.writeInt32BE(9994, 0);
	header.writeInt32BE((100 + body.length) / 2, 24);
	header.writeInt32LE(1000, 28);
	header.writeInt32LE(type, 32);
	return Buffer.concat([header, body]);
}

export interface DbfField {
	readonly name: string;
	readonly type: string;
	readonly length: number;
}

/** Cells as bytes; a record whose first cell is null is marked as deleted. */
export function makeDbf(fields: readonly DbfField[], rows: readonly (readonly (Buffer | string | null)[])[], language = 0): Buffer {
	const width = fields.reduce((sum, f) => sum + f.length, 1);
	const header = Buffer.alloc(32 + 32 * fields.length + 1);
	header[0] = 3;
	header.writeUInt32LE(rows.length, 4);
	header.writeUInt16LE(header.length, 8);
	header.writeUInt16LE(width, 10);
	header[29] = language;
	fields.forEach((f, i) => {
		header.write(f.name, 32 + 32 * i, 11, 'latin1');
		header.write(f.type, 43 + 32 * i, 'latin1');
		header.writeUInt16LE(f.length, 48 + 32 * i);
	});
	header[header.length - 1] = 0x0d;
	const records = rows.map((row) => Buffer.concat([Buffer.from(row[0] === null ? '*' : ' '), ...fields.map((f, i) => {
		const cell = Buffer.alloc(f.length, ' ');
		Buffer.from(row[i] ?? '').copy(cell);
		return cell;
	})]));
	return Buffer.concat([header, ...records, Buffer.from([0x1a])]);
}

const NR: readonly DbfField[] = [{ name: 'NR', type: 'C', length: 4 }, { name: 'NAME', type: 'C', length: 12 }];

/** A town of two blocks in UTM zone 32, zipped; parts may be replaced, and left out with null. */
export function makeZip(parts: Readonly<Record<string, Uint8Array | string | null>> = {}): Uint8Array {
	const all = { 'town.shp': makeShp([[block(400_000, 5_600_000, 1000)], [block(401_000, 5_600_000, 1000)]]), 'town.dbf': makeDbf(NR, [['0101', 'Süd'], ['0102', 'Nord']]), 'town.prj': UTM32, ...parts };
	return zipSync(Object.fromEntries(Object.entries(all).flatMap(([name, content]) => (content === null ? [] : [[name, typeof content === 'string' ? Buffer.from(content) : content]]))));
}
