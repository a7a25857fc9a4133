import { SaxesParser } from 'saxes';
import { WORKBOOK } from '../../limits.ts';
import { WorkbookRefused } from '../workbook-refused.ts';

/** Attributes by name; a prefix („r:id“) stays. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader wants to hear. Names of elements come without their prefix. */
export interface XmlSink {
	open(name: string, attributes: Attributes): void;
	close?(name: string): void;
	text?(text: string): void;
}

/**
 * One part as XML, piece by piece. No document types, hence no entities but the five of XML itself; no run of a mebibyte without a tag
 * and no tag deeper than sixty-four, so that no part can grow in memory.
 */
export async function readXml(chunks: AsyncIterable<Buffer>, sink: XmlSink, onBytes: (bytes: number) => void = () => undefined): Promise<void> {
	const parser = new SaxesParser({ position: false, xmlns: false as const });
	let depth = 0;
	let run = 0;
	parser.on('error', (error) => { throw new WorkbookRefused('damaged', error.message); });
	parser.on('doctype', () => { throw new WorkbookRefused('document-type'); });
	parser.on('opentag', (tag) => {
		run = 0;
		if (++depth > WORKBOOK.xmlDepth) throw new WorkbookRefused('too-complex', 'depth');
		sink.open(local(tag.name), tag.attributes);
	});
	parser.on('closetag', (tag) => {
		run = 0;
		depth--;
		sink.close?.(local(tag.name));
	});
	const take = (text: string): void => { sink.text?.(text); };
	parser.on('text', take);
	parser.on('cdata', take);
	let decoder: TextDecoder | undefined;
	for await (const chunk of chunks) {
		decoder ??= decoderFor(chunk);
		onBytes(chunk.length);
		run += chunk.length;
		parser.write(decode(decoder, chunk));
		if (run > WORKBOOK.xmlRun) throw new WorkbookRefused('too-complex', 'run');
	}
	if (decoder === undefined) throw new WorkbookRefused('damaged', 'empty part');
	parser.write(decode(decoder));
	parser.close();
}

/** Excel writes UTF-8; the standard allows UTF-16 with its mark. */
function decoderFor(chunk: Buffer): TextDecoder {
	const encoding = chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
	return new TextDecoder(encoding, { fatal: true });
}

/** Without a chunk: what is left at the end. */
function decode(decoder: TextDecoder, chunk?: Buffer): string {
	try {
		return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
	} catch (error) {
		if (error instanceof TypeError) throw new WorkbookRefused('damaged', 'encoding');
		throw error;
	}
}

function local(name: string): string {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}
