/** A line from one point to another with an area on its left; points and areas by their numbers. */
export interface BorderLine {
	readonly from: number;
	readonly to: number;
	readonly area: number;
}

/** Lines less those that another one runs along in the opposite direction: two neighbours' common border is no border of both together. */
export function openLines(lines: Iterable<BorderLine>): BorderLine[] {
	const waiting = new Map<number, BorderLine | BorderLine[]>();
	for (const line of lines) {
		if (line.from === line.to) continue;
		const back = key(line.to, line.from);
		const found = waiting.get(back);
		if (found === undefined) add(waiting, line);
		else if (Array.isArray(found) && found.length > 1) found.pop();
		else waiting.delete(back);
	}
	return [...waiting.values()].flat();
}

function add(waiting: Map<number, BorderLine | BorderLine[]>, line: BorderLine): void {
	const at = key(line.from, line.to);
	const found = waiting.get(at);
	if (found === undefined) waiting.set(at, line);
	else if (Array.isArray(found)) found.push(line);
	else waiting.set(at, [found, line]);
}

const key = (from: number, to: number): number => from * 2 ** 26 + to;
