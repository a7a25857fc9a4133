import type { App } from '../open-app.ts';

/** Deletes the letters of all Kommunen that were done before that instant; `scrub` the store afterwards. @returns how many */
export async function eraseDoneBefore(app: App, instant: string): Promise<number> {
	const { numDeletedRows } = await app.db.deleteFrom('letter').where('done_at', '<', instant).executeTakeFirst();
	return Number(numDeletedRows);
}
