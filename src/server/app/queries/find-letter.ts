import type { Letter } from '#domain/letter/letter.ts';
import type { App } from '../open-app.ts';

export interface KeptLetter extends Letter {
	readonly number: number;
	readonly at: string;
	readonly doneAt: string | null;
}

/** One letter with everything in it, or null. */
export async function findLetter(app: App, kommune: string, number: number): Promise<KeptLetter | null> {
	const row = await app.db.selectFrom('letter').selectAll().where('kommune', '=', kommune).where('number', '=', number).executeTakeFirst();
	if (!row) return null;
	const { id: _, kommune: __, done_at, ...letter } = row;
	return { ...letter, doneAt: done_at };
}
