import type { Letter } from '#domain/letter/letter.ts';
import type { App } from '../open-app.ts';

/** Keeps a letter to the office of a Kommune. @returns its number */
export function addLetter(app: App, kommune: string, letter: Letter, at: string): Promise<number> {
	return app.db.transaction().execute(async (transaction) => {
		const { last } = await transaction.insertInto('letter_count').values({ kommune, last: 1 }).onConflict((conflict) => conflict.column('kommune').doUpdateSet((set) => ({ last: set('letter_count.last', '+', 1) }))).returning('last').executeTakeFirstOrThrow();
		await transaction.insertInto('letter').values({ kommune, number: last, at, done_at: null, ...letter }).execute();
		return last;
	});
}
