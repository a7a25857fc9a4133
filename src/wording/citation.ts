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

export const work = ({ kommune, invented }: Cited): string => `KECK, kleinräumiger Sozialatlas ${kommune}${invented ? ' (erfunden)' : ''}`;
export const stand = ({ number, releasedOn }: Cited): string => `Datenstand ${number} vom ${formatDay(releasedOn)}`;

/** One sentence for a footnote. */
export function citationText(cited: Cited): string {
	return `${cited.office}: ${cited.title}. ${work(cited)}, ${stand(cited)}. ${cited.address}. ${cited.licence}.`;
}

/** `mailto:` with subject and text, nobody's address yet. */
export function mailDraft(cited: Cited): string {
	const body = `Guten Tag,\n\nim Sozialatlas ${cited.kommune} gibt es dazu eine Seite:\n\n${cited.title}\n${cited.address}\n\nDer Verweis führt immer zu genau diesen Zahlen (${stand(cited)}).${cited.invented ? '\nAlle Zahlen sind erfunden.' : ''}\n`;
	return `mailto:?subject=${encodeURIComponent(`${cited.title} · ${cited.kommune}`)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
