import { WORKBOOK } from '../../limits.ts';
import type { Archive } from '../../zip/open-archive.ts';
import { readXml } from './read-xml.ts';
import { WorkbookRefused } from '../workbook-refused.ts';

/** One worksheet and the part it lies in. */
export interface SheetPart {
	readonly name: string;
	readonly part: string;
	readonly visible: boolean;
}

/** What the workbook says of itself: which part is which. Parts that lie outside the file (links to other files) are never followed. */
export interface WorkbookParts {
	readonly sheets: readonly SheetPart[];
	readonly strings: string | undefined;
	readonly styles: string | undefined;
	/** Days are counted from 1904 on, as old Macintosh versions did. */
	readonly from1904: boolean;
	readonly externalLinks: boolean;
	readonly macros: boolean;
}

export async function readParts(archive: Archive): Promise<WorkbookParts> {
	const relations = await readRelations(archive);
	const named: { name: string; id: string; visible: boolean }[] = [];
	let from1904 = false;
	await readXml(archive.read('xl/workbook.xml'), {
		open(name, attributes) {
			if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
			if (name !== 'sheet') return;
			if (named.length === WORKBOOK.sheets) throw new WorkbookRefused('too-many-sheets');
			const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
			named.push({ name: attributes['name'] ?? '', id, visible: (attributes['state'] ?? 'visible') === 'visible' });
		}
	});
	// Diagram sheets and old macro sheets are sheets too, but no worksheets.
	const sheets = named.flatMap(({ name, id, visible }) => {
		const relation = relations.get(id);
		return relation?.type === 'worksheet' ? [{ name, part: relation.target, visible }] : [];
	});
	const partOf = (type: string): string | undefined => [...relations.values()].find((r) => r.type === type)?.target;
	return {
		sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), from1904,
		externalLinks: partOf('externalLink') !== undefined || partOf('externalLinkPath') !== undefined, macros: archive.names.has('xl/vbaproject.bin')
	};
}

async function readRelations(archive: Archive): Promise<Map<string, { type: string; target: string }>> {
	const relations = new Map<string, { type: string; target: string }>();
	await readXml(archive.read('xl/_rels/workbook.xml.rels'), {
		open(name, attributes) {
			if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
			const type = attributes['Type'] ?? '';
			relations.set(attributes['Id'] ?? '', { type: type.slice(type.lastIndexOf('/') + 1), target: resolvePart(attributes['Target'] ?? '') });
		}
	});
	return relations;
}

/** Relative to the workbook's folder, or from the top. */
function resolvePart(target: string): string {
	const parts: string[] = target.startsWith('/') ? [] : ['xl'];
	for (const part of target.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	}
	return parts.join('/').toLowerCase();
}
