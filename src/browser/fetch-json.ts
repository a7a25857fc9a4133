/** A published file that cannot be had right now: no connection, a server that is gone, a Datenstand that was withdrawn. Every other error is a bug. */
export class Unreachable extends Error {
	constructor(address: string, cause: unknown) {
		super(`${address} is not to be had`, { cause });
	}
}

/** @throws Unreachable */
export async function fetchJson<T>(address: string): Promise<T> {
	const answer = await fetch(address).catch((error: unknown) => {
		throw new Unreachable(address, error);
	});
	if (!answer.ok) throw new Unreachable(address, answer.status);
	return (await answer.json()) as T;
}
