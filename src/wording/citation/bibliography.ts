import type { Cited } from '../citation.ts';
import { stand, work } from '../citation.ts';

/** An entry for BibTeX and BibLaTeX. Braces around the office keep it one name. */
export function citationBibtex(cited: Cited): string {
	const safe = (text: string): string => text.replace(/[{}\\]/g, '').replace(/[&%#_$]/g, '\\$&');
	const key = `keck-${cited.kommune}-${cited.number}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
	const fields = [['author', `{${safe(cited.office)}}`], ['title', safe(cited.title)], ['howpublished', `${safe(work(cited))}, ${stand(cited)}`], ['year', cited.releasedOn.slice(0, 4)], ['url', cited.address], ['note', safe(cited.licence)]];
	return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** An entry in RIS, for Zotero, Citavi and EndNote; lines end as the format asks (CR LF). */
export function citationRis(cited: Cited): string {
	const line = (text: string): string => text.replace(/\s+/g, ' ');
	const entries = [['TY', 'DATA'], ['AU', cited.office], ['TI', cited.title], ['T2', `${work(cited)}, ${stand(cited)}`], ['PY', cited.releasedOn.slice(0, 4)], ['DA', cited.releasedOn.slice(0, 10).replaceAll('-', '/')], ['UR', cited.address], ['N1', cited.licence], ['ER', '']];
	return entries.map(([tag, value = '']) => `${tag}  - ${line(value)}\r\n`).join('');
}
