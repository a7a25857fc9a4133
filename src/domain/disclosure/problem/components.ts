import type { Incidence } from './incidence.ts';

/** Groups of the cells that satisfy `member`, connected by equations; cells without such a neighbour form a group of their own. Ordered by cell. */
export function components(incidence: Incidence, member: (cell: number) => boolean): number[][] {
	const { start, cell, startOf, equationOf } = incidence;
	const seen = new Uint8Array(incidence.cells);
	const done = new Uint8Array(incidence.equations);
	const found: number[][] = [];
	for (let first = 0; first < incidence.cells; first++) {
		if (seen[first] || !member(first)) continue;
		const cells = [first];
		seen[first] = 1;
		for (let head = 0; head < cells.length; head++) {
			for (let k = startOf[cells[head]!]!; k < startOf[cells[head]! + 1]!; k++) {
				const e = equationOf[k]!;
				if (done[e]) continue;
				done[e] = 1;
				for (let at = start[e]!; at < start[e + 1]!; at++) {
					const other = cell[at]!;
					if (seen[other] || !member(other)) continue;
					seen[other] = 1;
					cells.push(other);
				}
			}
		}
		found.push(cells.sort((a, b) => a - b));
	}
	return found;
}
