import type { HostileDelivery } from '../hostile-delivery.ts';
import { refused, taken } from '../hostile-delivery.ts';
import { square } from './borders.ts';
import { dbfBytes, shpBytes, WGS84 } from './shapefile-bytes.ts';
import { delivery } from './victim.ts';
import type { Entry } from './zip-bytes.ts';
import { deflatedMegabytes, zipBytes } from './zip-bytes.ts';

interface Parts {
	readonly shp?: Uint8Array;
	readonly dbf?: Uint8Array;
	readonly prj?: string;
	readonly more?: readonly Entry[];
}

const zipped = (make: () => Parts): HostileDelivery['files'] => () => {
	const { shp = shpBytes(), dbf = dbfBytes(), prj = WGS84, more = [] } = make();
	return delivery({ 'q.zip': zipBytes([{ name: 'q.shp', content: shp }, { name: 'q.dbf', content: dbf }, { name: 'q.prj', content: prj }, ...more]) }, { borders: 'datei: q.zip, schluessel: nr, name: name' });
};

/** Borders as zipped Shapefiles. */
export const SHAPEFILES: readonly HostileDelivery[] = [
	taken('Shapefile as it should be', zipped(() => ({}))),
	refused('Shapefile with two billion points in one record', zipped(() => ({ shp: shpBytes(undefined, { points: 2_000_000_000 }) }))),
	refused('Shapefile with two billion parts', zipped(() => ({ shp: shpBytes(undefined, { parts: 2_000_000_000 }) }))),
	refused('Shapefile with a negative number of points', zipped(() => ({ shp: shpBytes(undefined, { points: -5 }) }))),
	refused('Shapefile whose record is longer than the file', zipped(() => ({ shp: shpBytes(undefined, { recordWords: 0x7fffffff }) }))),
	refused('Shapefile whose record has no length, so that the reader stands still', zipped(() => ({ shp: shpBytes(undefined, { recordWords: 0 }) }))),
	refused('Shapefile of an unknown type', zipped(() => ({ shp: shpBytes(undefined, { type: 77 }) }))),
	refused('Shapefile with NaN', zipped(() => ({ shp: shpBytes([square(Number.NaN, 51), square(9.1, 51)]) }))),
	refused('Shapefile cut in half', zipped(() => ({ shp: shpBytes().subarray(0, 200) }))),
	refused('Shapefile of zero bytes', zipped(() => ({ shp: new Uint8Array() }))),
	refused('table that promises four billion rows', zipped(() => ({ dbf: dbfBytes(undefined, { rows: 0xffffffff }) }))),
	refused('table whose header is longer than the file', zipped(() => ({ dbf: dbfBytes(undefined, { headerLength: 0xffff }) }))),
	refused('table with rows of no length', zipped(() => ({ dbf: dbfBytes(undefined, { recordLength: 0 }) }))),
	taken('table with columns 255 bytes wide', zipped(() => ({ dbf: dbfBytes(undefined, { width: 255 }) }))),
	refused('projection of a megabyte of brackets', zipped(() => ({ prj: 'PROJCS['.repeat(150_000) }))),
	refused('projection that names a file of the machine', zipped(() => ({ prj: '+proj=utm +zone=32 +nadgrids=/etc/passwd' }))),
	refused('Shapefile that is a zip bomb', zipped(() => ({ more: [{ name: 'r.shp', content: deflatedMegabytes(1024), deflated: true, claimedSize: 100 }] }))),
	refused('Shapefile without its table', () => delivery({ 'q.zip': zipBytes([{ name: 'q.shp', content: shpBytes() }]) }, { borders: 'datei: q.zip, schluessel: nr, name: name' }))
];
