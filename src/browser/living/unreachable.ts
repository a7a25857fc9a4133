/** A published file that cannot be had right now: no connection, a server that is gone, a Datenstand that was withdrawn. Every other error is a bug. */
export class Unreachable extends Error {
	constructor(address: string, cause: unknown) {
		super(`${address} is not to be had`, { cause });
	}
}

/** A part of the script that cannot be loaded is out of reach as well; browsers say so by a TypeError. */
export const isOutOfReach = (error: unknown): boolean => error instanceof Unreachable || (error instanceof TypeError && /import|module/i.test(error.message));
