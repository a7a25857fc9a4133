/** What time it is: a port, so that a test can say. */
export interface Clock {
	now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still. */
export function stoppedClock(iso: string): Clock {
	const at = new Date(iso);
	if (Number.isNaN(at.getTime())) throw new RangeError(`not a point in time: ${iso}`);
	return { now: () => new Date(at) };
}
