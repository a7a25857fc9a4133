/** Lines of a file as a person counts them, from 1, both ends included. */
export interface LineRange {
	readonly first: number;
	readonly last: number;
}

/** `7` or `5-103`; undefined for anything else. */
export function parseLineRange(text: string): LineRange | undefined {
	const found = /^(\d{1,7})(?: ?[-–] ?(\d{1,7}))?$/.exec(text.trim());
	if (found === null) return undefined;
	const first = Number(found[1]);
	const last = Number(found[2] ?? found[1]);
	return first >= 1 && last >= first ? { first, last } : undefined;
}

export const isWithin = (line: number, range: LineRange): boolean => line >= range.first && line <= range.last;
