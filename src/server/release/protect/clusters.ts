import { denominatorCell } from '#domain/base-figure/denominator-cell.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { parsePeriod } from '#domain/period/period.ts';
import { yearsBefore } from '#domain/period/years-before.ts';
import type { Subset } from '#domain/secrecy/subsets.ts';
import type { Cube } from '../cubes/cube.ts';

/**
 * Cubes that must be protected together, because a relation leads from one to the other: shares and declared relations in a period, years under their rolling
 * sum, quarters under their year. In the order of the cubes.
 */
export function clusters(cubes: readonly Cube[], settings: KommuneSettings, subsets: readonly Subset[]): Cube[][] {
	const leader = new Map(cubes.map((c) => [c, c]));
	const leaderOf = (cube: Cube): Cube => {
		const above = leader.get(cube) ?? cube;
		return above === cube ? cube : leaderOf(above);
	};
	const join = (a: Cube | undefined, b: Cube | undefined): void => {
		if (a && b && leaderOf(a) !== leaderOf(b)) leader.set(leaderOf(b), leaderOf(a));
	};
	const at = new Map(cubes.map((c) => [`${c.figure.id} ${c.period}`, c]));
	const relations = [...subsets.map((s) => [...s.parts, ...s.wholes]), ...settings.relations.map((r) => [...r.whole, ...r.parts])];
	for (const terms of relations) for (const cube of cubes) {
		if (cube.figure.id !== terms[0]?.baseFigure || terms[0].yearsBack > 0) continue;
		for (const t of terms) join(cube, at.get(`${t.baseFigure} ${yearsBefore(cube.period, t.yearsBack) ?? ''}`));
	}
	for (const cube of cubes) {
		for (const part of periodsUnder(cube)) join(cube, at.get(`${cube.figure.id} ${part}`));
		if (cube.figure.factor !== null) join(cube, at.get(`${cube.figure.denominator ?? ''} ${denominatorCell(cube.figure, cube.period).period}`));
	}
	return [...Map.groupBy(cubes, leaderOf).values()];
}

/** The years that a rolling sum of events is the sum of, the quarters of a year of events; none for anything else. */
export function periodsUnder({ figure, period }: Cube): string[] {
	const parsed = parsePeriod(period);
	if (figure.kind === 'flow' && parsed?.kind === 'year') return [1, 2, 3, 4].map((q) => `${period}-Q${q}`);
	if (figure.kind !== 'flow' || parsed?.kind !== 'rolling') return [];
	const [from, to] = [Number(parsed.start.slice(0, 4)), Number(parsed.end.slice(0, 4))];
	return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
