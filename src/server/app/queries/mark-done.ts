import type { App } from '../open-app.ts';

/** Notes that a letter was dealt with; the time of the first note stays. @returns false where there is no such letter */
export async function markDone(app: App, kommune: string, number: number, at: string): Promise<boolean> {
	const { numUpdatedRows } = await app.db.updateTable('letter').set((set) => ({ done_at: set.fn.coalesce('done_at', set.val(at)) })).where('kommune', '=', kommune).where('number', '=', number).executeTakeFirst();
	return numUpdatedRows > 0n;
}
