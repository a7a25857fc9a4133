/** SQLITE_BUSY and SQLITE_LOCKED, primary result codes; extended codes carry them in their lowest byte (sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;

/** True when another connection holds what was asked for: wait and ask again. */
export function isBusy(error: unknown): boolean {
	if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false;
	const primary = error.errcode & 0xff;
	return primary === BUSY || primary === LOCKED;
}
