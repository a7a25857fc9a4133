import { formatDay } from './period.ts';

/** What has to be said of a page to find it again. */
export interface Cited {
	readonly title: string;
	readonly office: string;
	readonly kommune: string;
	readonly invented: boolean;
	readonly number: number;
	/** ISO date. */
	readonly releasedOn: string;
	readonly licence: string;
	/** Absolute, pinned. */
	readonly address: string;
}

const work = ({ kommune, invented }: Cited): string => `KECK, kleinräumiger Sozialatlas ${kommune}${invented ? ' (erfunden)' : ''}`;
const stand = ({ number, releasedOn }: Cited): string => `Datenstand ${number} vom ${formatDay(releasedOn)}`;

/** One sentence for a footnote. */
export function citationText(cited: Cited): string {
	return `${cited.office}: ${cited.title}. ${work(cited)}, ${stand(cited)}. ${cited.address}. ${cited.licence}.`;
}

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

/** `mailto:` with subject and text, nobody's address yet. */
export function mailDraft(cited: Cited): string {
	const body = `Guten Tag,\n\nim Sozialatlas ${cited.kommune} gibt es dazu eine Seite:\n\n${cited.title}\n${cited.address}\n\nDer Verweis führt immer zu genau diesen Zahlen (${stand(cited)}).${cited.invented ? '\nAlle Zahlen sind erfunden.' : ''}\n`;
	return `mailto:?subject=${encodeURIComponent(`${cited.title} · ${cited.kommune}`)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
