import type { FindingList } from '../finding-list.ts';
import type { FacilityRow } from './facility-row.ts';

/** An address of the web, with its scheme; nothing else becomes a link. */
export function takeWeb({ row, texts }: FacilityRow, column: string, file: string, findings: FindingList): string | null {
	const text = (texts.get(column) ?? '').trim();
	if (text === '') return null;
	const url = /^https?:\/\/[^\s<>"']+$/i.test(text) && text.length <= 500 ? URL.parse(text) : null;
	if (url !== null && url.username === '' && url.hostname.includes('.')) return url.href;
	findings.add(file, 'facility-web', 'notes', () => ({ row, column, value: text, message: 'Das ist keine Webadresse mit http:// oder https://; sie fehlt im Atlas.', advice: 'Schreiben Sie die Adresse ganz aus, zum Beispiel https://www.beispiel.de.' }));
	return null;
}
