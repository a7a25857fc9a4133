import { WORKBOOK } from '../../limits.ts';
import { readXml } from './read-xml.ts';
import { TextGatherer } from './text-gatherer.ts';
import { WorkbookRefused } from '../workbook-refused.ts';

/** The texts that cells share, in order. Rich text is joined. */
export async function readStrings(chunks: AsyncIterable<Buffer>, onBytes: (bytes: number) => void): Promise<string[]> {
	const strings: string[] = [];
	const gatherer = new TextGatherer();
	let characters = 0;
	await readXml(chunks, {
		open(name) {
			if (name === 'si') gatherer.begin();
			else gatherer.open(name);
		},
		text: (text) => gatherer.text(text),
		close(name) {
			if (name !== 'si') return gatherer.close(name);
			const text = gatherer.end();
			if ((characters += text.length) > WORKBOOK.characters || strings.length === WORKBOOK.cells) throw new WorkbookRefused('too-much-text');
			strings.push(text);
		}
	}, onBytes);
	return strings;
}
