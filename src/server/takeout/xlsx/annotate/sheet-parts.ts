import type { PackageParts } from './package-parts.ts';
import { attribute, scanTags } from './scan-tags.ts';

/** The part of the workbook itself. */
export function workbookPart(parts: PackageParts): string {
	const part = parts.relationships('').find((r) => r.type.endsWith('/officeDocument'))?.part;
	if (part === undefined || !parts.has(part)) throw new TypeError('The package has no workbook.');
	return part;
}

/** Worksheets in their order: name and part. Sheets that are charts have no cells and are left out. */
export function sheetParts(parts: PackageParts, workbook: string): { name: string; part: string }[] {
	const related = new Map(parts.relationships(workbook).filter((r) => r.type.endsWith('/worksheet')).map((r) => [r.id, r.part]));
	return [...scanTags(parts.text(workbook))].flatMap((tag) => {
		if (tag.name !== 'sheet' || tag.kind === 'close') return [];
		const id = [...tag.attributes.matchAll(/\s([\w.-]+):id\s*=/g)].map((m) => attribute(tag, `${m[1]}:id`))[0];
		const part = related.get(id ?? '');
		return part === undefined ? [] : [{ name: attribute(tag, 'name') ?? '', part }];
	});
}

/** The part of the looks, which a workbook without any gets. */
export function stylesPart(parts: PackageParts, workbook: string): string {
	const known = parts.relationships(workbook).find((r) => r.type.endsWith('/styles'))?.part;
	if (known !== undefined) return known;
	const part = parts.free('xl/styles', '.xml');
	parts.declare({ part }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
	parts.relate(workbook, part, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles');
	return part;
}
