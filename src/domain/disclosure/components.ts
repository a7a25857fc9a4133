import type { Incidence } from './incidence.ts';

/** Groups of the cells that satisfy `member`, connected by sums; cells without such a neighbour form a group of their own. Ordered by cell. */
export function components(incidence: Incidence, member: (cell: number) => boolean): number[][] {
	const { sumStart, sumCell, cellStart, cellSum } = incidence;
	const seen = new Uint8Array(incidence.cells);
	const done = new Uint8Array(incidence.sums);
	const found: number[][] = [];
	for (let start = 0; start < incidence.cells; start++) {
		if (seen[start] || !member(start)) continue;
		const cells = [start];
		seen[start] = 1;
		for (let head = 0; head < cells.length; head++) {
			const cell = cells[head]!;
			for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
				const sum = cellSum[k]!;
				if (done[sum]) continue;
				done[sum] = 1;
				for (let at = sumStart[sum]!; at < sumStart[sum + 1]!; at++) {
					const other = sumCell[at]!;
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
