import type { Area, Gebietsstand } from './area.ts';
import { existsOn } from './area.ts';

/**
 * The day whose borders hold for a period that ends on `end`: that day, but not before the first Gebietsstand
 * (figures older than the first known borders are shown on the first known borders).
 */
export function bordersDay(end: string, gebietsstaende: readonly Gebietsstand[]): string {
	const first = gebietsstaende[0]?.id;
	return first !== undefined && end < first ? first : end;
}

/** The Gebietsstand valid on that day; null where none is declared. `gebietsstaende` are oldest first. */
export function gebietsstandOn(day: string, gebietsstaende: readonly Gebietsstand[]): Gebietsstand | null {
	return gebietsstaende.findLast((g) => g.id <= day) ?? gebietsstaende[0] ?? null;
}

/** Areas that exist on that day, in the given order. */
export const areasOn = (areas: readonly Area[], day: string): Area[] => areas.filter((a) => existsOn(a, day));
