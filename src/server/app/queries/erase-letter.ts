import type { App } from '../open-app.ts';

/** Deletes a letter; `scrub` the store afterwards. @returns false where there is no such letter */
export async function eraseLetter(app: App, kommune: string, number: number): Promise<boolean> {
	const { numDeletedRows } = await app.db.deleteFrom('letter').where('kommune', '=', kommune).where('number', '=', number).executeTakeFirst();
	return numDeletedRows > 0n;
}
