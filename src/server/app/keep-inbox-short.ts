import type { Clock } from '#server/base/clock.ts';
import { hasApp, openApp } from './open-app.ts';
import { eraseDoneBefore } from './queries/erase-done-before.ts';

/** So long a letter stays after it was done. Said on the pages with the forms. */
export const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Erases letters whose time is over, at once and then daily, until the signal. Makes no store where there is none. @param report of a daily round that failed */
export async function keepInboxShort(dataFolder: string, clock: Clock, signal: AbortSignal, report: (error: unknown) => void): Promise<void> {
	const daily = setInterval(() => void eraseOverdue(dataFolder, clock).catch(report), DAY_MS).unref();
	signal.addEventListener('abort', () => clearInterval(daily));
	await eraseOverdue(dataFolder, clock);
}

/** @returns how many were erased */
export async function eraseOverdue(dataFolder: string, clock: Clock): Promise<number> {
	if (!hasApp(dataFolder)) return 0;
	const app = openApp(dataFolder);
	try {
		const erased = await eraseDoneBefore(app, new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS).toISOString());
		await app.scrub();
		return erased;
	} finally {
		app.close();
	}
}
