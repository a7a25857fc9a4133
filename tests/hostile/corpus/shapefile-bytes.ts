import { square } from './borders.ts';

type Ring = readonly (readonly [number, number])[];

export interface ShapeLies {
	readonly parts?: number;
	readonly points?: number;
	/** Content length of the record in 16-bit words. */
	readonly recordWords?: number;
	readonly fileWords?: number;
	readonly type?: number;
}

/** .shp with one polygon per ring; the first record may lie. */
export function shpBytes(rings: readonly Ring[] = [square(9, 51), square(9.1, 51)], lies: ShapeLies = {}): Buffer {
	const records = rings.map((ring, i) => {
		// Shapefiles turn outer rings clockwise.
		const points = [...ring].reverse();
		const content = Buffer.alloc(48 + points.length * 16);
		const mine = i === 0 ? lies : {};
		content.writeInt32LE(mine.type ?? 5, 0);
		content.writeInt32LE(mine.parts ?? 1, 36);
		content.writeInt32LE(mine.points ?? points.length, 40);
		points.forEach(([x, y], k) => {
			content.writeDoubleLE(x, 48 + k * 16);
			content.writeDoubleLE(y, 56 + k * 16);
		});
		const head = Buffer.alloc(8);
		head.writeInt32BE(i + 1, 0);
		head.writeInt32BE(mine.recordWords ?? content.length / 2, 4);
		return Buffer.concat([head, content]);
	});
	const body = Buffer.concat(records);
	const head = Buffer.alloc(100);
	head.writeInt32BE(9994, 0);
	head.writeInt32BE(lies.fileWords ?? (100 + body.length) / 2, 24);
	head.writeInt32LE(1000, 28);
	head.writeInt32LE(5, 32);
	return Buffer.concat([head, body]);
}

export interface TableLies {
	readonly rows?: number;
	readonly headerLength?: number;
	readonly recordLength?: number;
	readonly width?: number;
}

/** .dbf with the columns nr and name. */
export function dbfBytes(rows: readonly (readonly [string, string])[] = [['01', 'Quartier 01'], ['02', 'Quartier 02']], lies: TableLies = {}): Buffer {
	const width = lies.width ?? 20;
	const head = Buffer.alloc(32 + 64 + 1);
	head.writeUInt8(3, 0);
	head.writeUInt32LE(lies.rows ?? rows.length, 4);
	head.writeUInt16LE(lies.headerLength ?? head.length, 8);
	head.writeUInt16LE(lies.recordLength ?? 1 + 2 * width, 10);
	['nr', 'name'].forEach((name, i) => {
		head.write(name, 32 + i * 32, 'latin1');
		head.write('C', 32 + i * 32 + 11, 'latin1');
		head.writeUInt8(width, 32 + i * 32 + 16);
	});
	head.writeUInt8(13, 96);
	return Buffer.concat([head, ...rows.map(([nr, name]) => Buffer.from(` ${nr.padEnd(width)}${name.padEnd(width)}`, 'latin1')), Buffer.from([26])]);
}

export const WGS84 = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
