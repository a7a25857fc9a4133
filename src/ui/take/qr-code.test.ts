import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Data codewords per block of level M, versions 1 to 13 (ISO/IEC 18004, table 9). */
const BLOCKS = [[16], [28], [44], [32, 32], [43, 43], Array(4).fill(27), Array(4).fill(31), [38, 38, 39, 39], [36, 36, 36, 37, 37], [43, 43, 43, 43, 44], [50, 51, 51, 51, 51], [...Array(6).fill(36), 37, 37], [...Array(8).fill(37), 38]] as number[][];
/** Middles of alignment patterns (annex E). */
const MIDDLES = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50], [6, 30, 54], [6, 32, 58], [6, 34, 62]];
const MASKS = [(i: number, j: number) => (i + j) % 2, (i: number) => i % 2, (_: number, j: number) => j % 3, (i: number, j: number) => (i + j) % 3, (i: number, j: number) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2, (i: number, j: number) => ((i * j) % 2) + ((i * j) % 3), (i: number, j: number) => (((i * j) % 2) + ((i * j) % 3)) % 2, (i: number, j: number) => (((i + j) % 2) + ((i * j) % 3)) % 2];

/** The modules inside of the quiet zone, read back from the drawn path. */
function modulesOf({ size, path }: { size: number; path: string }): boolean[][] {
	const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) modules[Number(y)]!.fill(true, Number(x), Number(x) + Number(run));
	expect(modules.slice(0, 4).concat(modules.slice(-4)).flat().some(Boolean)).toBe(false);
	expect(modules.some((row) => row.slice(0, 4).some(Boolean) || row.slice(-4).some(Boolean))).toBe(false);
	return modules.slice(4, -4).map((row) => row.slice(4, -4));
}

/** A reader written from the standard, without error correction: a drawn code has no errors. Knows nothing of the package that made it. */
function read(modules: boolean[][]): { level: number; text: string } {
	const n = modules.length;
	const version = (n - 17) / 4;
	const at = (i: number, j: number): number => (modules[i]?.[j] ? 1 : 0);
	const format = Array.from({ length: 15 }, (_, bit) => (bit < 6 ? at(8, bit) : bit === 6 ? at(8, 7) : bit === 7 ? at(8, 8) : bit === 8 ? at(7, 8) : at(14 - bit, 8))).reduce((sum, bit) => sum * 2 + bit, 0) ^ 0b101010000010010;
	const mask = MASKS[(format >> 10) & 7]!;
	const middles = MIDDLES[version - 1]!;
	const near = (value: number, middle: number): boolean => Math.abs(value - middle) <= 2;
	const inAlignment = (i: number, j: number): boolean => middles.some((a) => middles.some((b) => near(i, a) && near(j, b) && !((a < 9 && b < 9) || (a < 9 && b > n - 10) || (a > n - 10 && b < 9))));
	const taken = (i: number, j: number): boolean => (i < 9 && j < 9) || (i < 9 && j > n - 9) || (i > n - 9 && j < 9) || i === 6 || j === 6 || inAlignment(i, j) || (version > 6 && ((i < 6 && j > n - 12) || (j < 6 && i > n - 12)));
	const bits: number[] = [];
	for (let right = n - 1, up = true; right > 0; right -= 2, up = !up) {
		if (right === 6) right--;
		for (let step = 0; step < n; step++) for (const j of [right, right - 1]) {
			const i = up ? n - 1 - step : step;
			if (!taken(i, j)) bits.push(at(i, j) ^ (mask(i, j) === 0 ? 1 : 0));
		}
	}
	const words = Array.from({ length: bits.length >> 3 }, (_, w) => bits.slice(8 * w, 8 * w + 8).reduce((sum, bit) => sum * 2 + bit, 0));
	const blocks = BLOCKS[version - 1]!;
	const own: number[][] = blocks.map(() => []);
	let next = 0;
	for (let row = 0; row < Math.max(...blocks); row++) blocks.forEach((length, b) => { if (row < length) own[b]!.push(words[next++]!); });
	const stream = own.flat().flatMap((word) => [...word.toString(2).padStart(8, '0')].map(Number));
	const take = (from: number, count: number): number => stream.slice(from, from + count).reduce((sum, bit) => sum * 2 + bit, 0);
	expect(take(0, 4)).toBe(4);
	const header = version < 10 ? 8 : 16;
	return { level: format >> 13, text: String.fromCharCode(...Array.from({ length: take(4, header) }, (_, w) => take(4 + header + 8 * w, 8))) };
}

describe('a QR code', () => {
	it.each([
		'http://a.de', 'https://atlas.example.de/leipzig/indikator/kinderarmut?zeit=2022&gruppe=alter:u15,geschlecht:w&gebiet=00&stand=12-0a1b2c3d',
		`https://sozialatlas.stadt-mit-langem-namen.example.de/stadt-mit-langem-namen/indikator/uebergangsquote-gymnasium?ebene=sozialraum&zeit=2022-23&gruppe=geschlecht:w&stand=12-0a1b2c3d&klassen=eigene&grenzen=10;20;30`
	])('is read back as %s, at level M', (address) => {
		expect(read(modulesOf(qrCode(address)))).toEqual({ level: 0, text: address });
	});

	it('of a changed address is read as that', () => {
		expect(read(modulesOf(qrCode('https://a.example/b'))).text).not.toBe(read(modulesOf(qrCode('https://a.example/c'))).text);
	});
});
