import { eachOverlap } from '../sweep-lines.ts';
import type { BorderLine } from './open-lines.ts';
import { openOf } from './open-lines.ts';
import type { PointSet } from './point-set.ts';

const ROUNDS = 12;
const MOST_PAIRS = 300_000_000;
const MOST_CUTS = 500_000;

/**
 * Cuts lines wherever they meet: at points that lie on another line, within a unit of the grid, and where two cross. Pieces that then run along
 * each other in opposite directions are gone. Afterwards lines meet in common points only.
 * @returns undefined where there are too many of them, or they find no rest
 */
export function nodeLines(lines: readonly BorderLine[], points: PointSet): readonly BorderLine[] | undefined {
	let current = lines;
	for (let round = 0; round < ROUNDS; round++) {
		const cuts = findCuts(current, points);
		if (cuts === undefined) return undefined;
		if (cuts.size === 0) return current;
		current = openOf(current.flatMap((line, k) => pieces(line, cuts.get(k), points)));
	}
	return undefined;
}

/** Line → points at which it is to be cut; undefined where too many lines overlap. */
export function findCuts(lines: readonly BorderLine[], points: PointSet): Map<number, Set<number>> | undefined {
	const { x, y } = points;
	const flat = Float64Array.from(lines.flatMap(({ from, to }) => [x[from] as number, y[from] as number, x[to] as number, y[to] as number]));
	const cuts = new Map<number, Set<number>>();
	const cut = (k: number, point: number): void => {
		const { from, to } = lines[k] as BorderLine;
		if (point === from || point === to) return;
		const found = cuts.get(k);
		if (found === undefined) cuts.set(k, new Set([point]));
		else found.add(point);
	};
	const done = eachOverlap(flat, MOST_PAIRS, (a, b) => {
		const [p, q] = [lines[a], lines[b]] as [BorderLine, BorderLine];
		const touching = [[a, q.from], [a, q.to], [b, p.from], [b, p.to]].filter(([k, point]) => liesOn(lines[k as number] as BorderLine, point as number, points)) as [number, number][];
		for (const [k, point] of touching) cut(k, point);
		if (touching.length > 0) return true;
		const crossing = crossingOf(p, q, points);
		if (crossing === undefined) return true;
		const point = points.at(...crossing);
		cut(a, point);
		cut(b, point);
		return cuts.size <= MOST_CUTS;
	});
	return done ? cuts : undefined;
}

/** Within one unit of the line and between its ends; the ends themselves count. */
function liesOn({ from, to }: BorderLine, point: number, { x, y }: PointSet): boolean {
	if (point === from || point === to) return true;
	const ax = x[from] as number, ay = y[from] as number;
	const dx = (x[to] as number) - ax, dy = (y[to] as number) - ay;
	const px = (x[point] as number) - ax, py = (y[point] as number) - ay;
	const length = dx * dx + dy * dy, along = px * dx + py * dy;
	if (along <= 0 || along >= length) return false;
	const off = px * dy - py * dx;
	return off * off <= length;
}

/** Where two lines cross between their ends. All differences are whole numbers below 2²⁶: the products are exact. */
function crossingOf(p: BorderLine, q: BorderLine, { x, y }: PointSet): [number, number] | undefined {
	const ax = x[p.from] as number, ay = y[p.from] as number, cx = x[q.from] as number, cy = y[q.from] as number;
	const dx = (x[p.to] as number) - ax, dy = (y[p.to] as number) - ay, ex = (x[q.to] as number) - cx, ey = (y[q.to] as number) - cy;
	const turn = dx * ey - dy * ex;
	if (turn === 0) return undefined;
	const t = ((cx - ax) * ey - (cy - ay) * ex) / turn, u = ((cx - ax) * dy - (cy - ay) * dx) / turn;
	return t > 0 && t < 1 && u > 0 && u < 1 ? [ax + t * dx, ay + t * dy] : undefined;
}

/** A line cut at points that lie on it. */
export function pieces(line: BorderLine, cuts: ReadonlySet<number> | undefined, { x, y }: PointSet): BorderLine[] {
	if (cuts === undefined) return [line];
	const { from, to, area } = line;
	const dx = (x[to] as number) - (x[from] as number), dy = (y[to] as number) - (y[from] as number);
	const along = (p: number): number => ((x[p] as number) - (x[from] as number)) * dx + ((y[p] as number) - (y[from] as number)) * dy;
	const chain = [from, ...[...cuts].sort((a, b) => along(a) - along(b)), to];
	return chain.slice(1).map((end, i) => ({ from: chain[i] as number, to: end, area }));
}
