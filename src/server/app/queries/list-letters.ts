import type { LetterKind } from '#domain/letter/letter.ts';
import type { App } from '../open-app.ts';

export interface LetterEntry {
	readonly number: number;
	readonly kind: LetterKind;
	readonly at: string;
	readonly doneAt: string | null;
	readonly subject: string;
	readonly copies: number;
}

/** What lies in the inbox of a Kommune, oldest first; without names and texts. */
export async function listLetters(app: App, kommune: string): Promise<LetterEntry[]> {
	const rows = await app.db.selectFrom('letter').select(['number', 'kind', 'at', 'done_at', 'subject', 'copies']).where('kommune', '=', kommune).orderBy('number').execute();
	return rows.map(({ done_at, ...row }) => ({ ...row, doneAt: done_at }));
}
