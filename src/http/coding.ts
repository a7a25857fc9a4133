import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const inflate = promisify(gunzip);
const unbrotli = promisify(brotliDecompress);

/** What is worth compressing. Everything that the atlas draws is text. */
export function isCompressible(mediaType: string, bytes: number): boolean {
	return bytes >= 512 && /^text\/|[/+](?:json|xml|svg)\b|svg\+xml/.test(mediaType);
}

/** Brotli 5 takes about as long as gzip 6 and is a tenth smaller; higher levels cost more than drawing the page. */
export async function encode(plain: Buffer, coding: Coding): Promise<Buffer> {
	if (coding === 'identity') return plain;
	if (coding === 'gzip') return alone(await deflate(plain, { level: 6 }));
	return alone(await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }));
}

/** zlib hands out the start of a 16 KB block: a small answer that is kept would keep all of it. */
function alone(bytes: Buffer): Buffer {
	const copy = Buffer.allocUnsafeSlow(bytes.length);
	bytes.copy(copy);
	return copy;
}

export async function decode(bytes: Buffer, coding: Coding): Promise<Buffer> {
	if (coding === 'identity') return bytes;
	return coding === 'gzip' ? inflate(bytes) : unbrotli(bytes);
}
