import { createHash } from 'node:crypto';
import type { Accepted } from './accepted-codings.ts';
import type { Coding } from './coding.ts';
import { decode, encode, isCompressible } from './coding.ts';
import { PICTURE_ORIGIN, securityHeaders } from './security-headers.ts';

/** One coding of an answer, ready to be written: nothing is computed when it is sent again. */
export interface FinishedBody {
	readonly bytes: Buffer;
	/** Strong: hash of exactly these bytes. */
	readonly etag: string;
	/** Names and values in turn, as `writeHead` takes them without another look. */
	readonly head: string[];
	readonly head304: string[];
}

const notCopied = new Set(['content-length', 'content-encoding', 'etag', 'vary', 'set-cookie', 'cache-control', 'connection', 'transfer-encoding', 'x-sveltekit-page', PICTURE_ORIGIN, ...securityHeaders.map(([name]) => name)]);

/** What an answer of the pages may say of itself, names and values in turn; everything else is ours to say. No cookie gets out. */
export function copiedHeaders(headers: Headers): string[] {
	return [...headers].flatMap(([name, value]) => (notCopied.has(name) ? [] : [name, name === 'content-type' && value === 'text/html' ? 'text/html; charset=utf-8' : value]));
}

/** A drawn 200 answer in as many codings as were asked for so far. */
export class FinishedAnswer {
	readonly #headers: readonly string[];
	readonly #cacheControl: 'no-cache' | 'no-store';
	readonly #bodies = new Map<Coding, FinishedBody>();
	/** What other codings are made from: as drawn, and from the first compression on only that, which is a sixth of a page. */
	#source: { readonly coding: Coding; readonly bytes: Buffer };
	/** Snapshot files are drawn gzip-compressed, as they lie there. */
	readonly #drawn: Coding;
	readonly #compressible: boolean;

	/** @param security headers of the address, see `security-headers.ts` */
	constructor(headers: Headers, bytes: Buffer, security: readonly (readonly [string, string])[]) {
		this.#headers = [...copiedHeaders(headers), ...security.flat()];
		this.#cacheControl = headers.get('cache-control') === 'no-store' ? 'no-store' : 'no-cache';
		this.#drawn = headers.get('content-encoding') === 'gzip' ? 'gzip' : 'identity';
		this.#compressible = this.#drawn === 'gzip' || isCompressible(headers.get('content-type') ?? '', bytes.length);
		this.#source = { coding: this.#drawn, bytes };
	}

	/** The coding for this reader: what lies there compressed is passed on as it is, everything else prefers Brotli. */
	coding(accepted: Accepted): Coding {
		if (!this.#compressible) return 'identity';
		if (this.#drawn === 'gzip') return accepted.gzip ? 'gzip' : accepted.br ? 'br' : 'identity';
		return accepted.br ? 'br' : accepted.gzip ? 'gzip' : 'identity';
	}

	ready(coding: Coding): FinishedBody | undefined {
		return this.#bodies.get(coding);
	}

	async prepare(coding: Coding): Promise<FinishedBody> {
		const hit = this.#bodies.get(coding);
		if (hit) return hit;
		const { coding: from, bytes } = this.#source;
		const made = from === coding ? bytes : await encode(await decode(bytes, from), coding);
		const body = this.#finish(made, coding);
		this.#bodies.set(coding, body);
		if (this.#source.coding === 'identity' && coding !== 'identity') this.#source = { coding, bytes: made };
		return body;
	}

	/** False for answers about this very moment. */
	get keepable(): boolean {
		return this.#cacheControl === 'no-cache';
	}

	/** Bytes in memory. */
	get size(): number {
		const buffers = new Set([this.#source.bytes, ...[...this.#bodies.values()].map((body) => body.bytes)]);
		return [...buffers].reduce((sum, buffer) => sum + buffer.length, 0);
	}

	#finish(bytes: Buffer, coding: Coding): FinishedBody {
		const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
		const vary = this.#compressible ? ['vary', 'accept-encoding'] : [];
		const head304 = [...this.#headers, 'cache-control', this.#cacheControl, 'etag', etag, ...vary];
		const head = [...head304, 'content-length', String(bytes.length), ...(coding === 'identity' ? [] : ['content-encoding', coding])];
		return { bytes, etag, head, head304: head304.filter((_, i) => head304[i - (i % 2)] !== 'content-type') };
	}
}
