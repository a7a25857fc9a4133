import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive that need not tell the truth. */
export interface Entry {
	readonly name: string;
	readonly content: Uint8Array | string;
	/** What the headers claim instead of the truth. */
	readonly claimedSize?: number;
	/** General purpose flags; 1 = encrypted. */
	readonly flags?: number;
	/** Unix mode in the external attributes, e.g. 0o120777 for a symbolic link. */
	readonly mode?: number;
	/** Content is deflated already; then `claimedSize` is needed. */
	readonly deflated?: boolean;
}

/** ZIP archive, written by hand: libraries refuse to write lies. */
export function zipBytes(entries: readonly Entry[]): Buffer {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let at = 0;
	for (const entry of entries) {
		const content = Buffer.from(entry.content as string);
		const data = entry.deflated === true ? content : deflateRawSync(content);
		const name = Buffer.from(entry.name);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(entry.flags ?? 0, 2);
		fields.writeUInt16LE(8, 4);
		fields.writeUInt32LE(entry.deflated === true ? 0 : crc32(content), 10);
		fields.writeUInt32LE(data.length, 14);
		fields.writeUInt32LE(entry.claimedSize ?? content.length, 18);
		fields.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, data]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
		tail.writeUInt32LE(at, 10);
		central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), fields, tail, name]));
		locals.push(local);
		at += local.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006', 0, 'latin1');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...locals, directory, end]);
}

/** So many megabytes of one character, deflated: about a thousandth of it, made without holding it. */
export function deflatedMegabytes(megabytes: number, character = ' '): Buffer {
	// One block deflated with a sync flush may be repeated; the last, empty block ends the stream.
	const block = deflateRawSync(Buffer.alloc(1024 * 1024, character), { finishFlush: 2 });
	return Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
}
