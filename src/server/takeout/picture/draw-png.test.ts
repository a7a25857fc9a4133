import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#server/base/refusal.ts';
import { drawPng } from './draw-png.ts';

const square = (colour: string, more = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fff"/><rect x="20" width="20" height="20" fill="${colour}"/>${more}</svg>`;

/** A PNG of 8 bit RGBA (ISO 15948): size, and the colour at a pixel. Filters are undone line by line. */
function decode(png: Uint8Array) {
	const bytes = Buffer.from(png);
	expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
	const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
	expect([...bytes.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
	const data: Buffer[] = [];
	for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
	const raw = inflateSync(Buffer.concat(data));
	const stride = 4 * width;
	const lines: Uint8Array[] = [];
	for (let y = 0; y < height; y++) {
		const [filter, line, above] = [raw[y * (stride + 1)], new Uint8Array(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1))), lines[y - 1] ?? new Uint8Array(stride)];
		for (let x = 0; x < stride; x++) {
			const [a, b, c] = [x < 4 ? 0 : line[x - 4]!, above[x]!, x < 4 ? 0 : above[x - 4]!];
			const p = a + b - c;
			const nearest = Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c) ? a : Math.abs(p - b) <= Math.abs(p - c) ? b : c;
			line[x] = line[x]! + [0, a, b, (a + b) >> 1, nearest][filter ?? 0]!;
		}
		lines.push(line);
	}
	return { width, height, at: (x: number, y: number) => [...lines[y]!.subarray(4 * x, 4 * x + 4)], dark: lines.flatMap((line) => [...line].filter((_, i) => i % 4 === 0)).filter((red) => red < 100).length };
}

describe('a picture as PNG', () => {
	it('is twice as large, with the colours of the SVG', async () => {
		const png = decode(await drawPng(square('#092797')));
		expect([png.width, png.height]).toEqual([80, 40]);
		expect([png.at(10, 20), png.at(60, 20)]).toEqual([[255, 255, 255, 255], [9, 39, 151, 255]]);
	});

	it('has letters, though the machine may have none', async () => {
		const dark = async (words: string) => decode(await drawPng(square('#fff', `<text x="1" y="15" font-size="14" font-family="Fira Sans">${words}</text>`))).dark;
		expect(await dark('')).toBe(0);
		expect(await dark('Größe')).toBeGreaterThan(150);
	});

	it('has the same bytes each time', async () => {
		const [first, second] = await Promise.all([drawPng(square('#3a5eb9')), drawPng(square('#3a5eb9'))]);
		expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
	});

	it('that is no picture is our fault, and the next one is drawn all the same', async () => {
		await expect(drawPng('<svg>')).rejects.toThrow(/could not be drawn/);
		expect(decode(await drawPng(square('#000'))).width).toBe(80);
	});

	it('is refused in words where it is too large, or where too many wait', async () => {
		expect(() => drawPng(' '.repeat(4_000_001))).toThrow(Refusal);
		const many = Array.from({ length: 13 }, () => drawPng(square('#123456')));
		expect(() => drawPng(square('#123456'))).toThrow(/Gerade werden sehr viele Bilder gezeichnet/);
		expect(await Promise.all(many)).toHaveLength(13);
	});
});
