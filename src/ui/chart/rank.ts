import type { Area } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { statusOf } from '#domain/figure/figure.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import type { Valueless } from '#wording/sign.ts';
import { VALUELESS } from '#wording/sign.ts';

export interface RankRow {
	readonly area: Area;
	readonly value: ReleasedFigure;
	/** Set where the area has too few inhabitants to be ranked; its value is shown elsewhere. */
	readonly unranked?: Unranked | null;
}

export interface Bar {
	readonly area: Area;
	readonly value: number;
}

export interface Ranking {
	/** Bars in unbroken runs, highest first; `folded` runs are closed until the reader opens them. */
	readonly runs: readonly { readonly folded: boolean; readonly bars: readonly Bar[] }[];
	/** Areas without a value, by name: any other order could tell what is hidden. */
	readonly without: readonly { readonly state: Valueless; readonly areas: readonly Area[] }[];
}

/** Up to this many areas all bars are shown; beyond, as many as this at each end, the rest folded. */
const ALL_UP_TO = 40;
const ENDS = 15;
const WORTH_FOLDING = 5;

/** Rests are no places and are not ranked, nor are areas with too few inhabitants. The chosen area is never folded away. */
export function rankAreas(rows: readonly RankRow[], chosen: string | null): Ranking {
	const places = rows.filter(({ area, unranked }) => !area.rest && (unranked ?? null) === null).toSorted((a, b) => a.area.name.localeCompare(b.area.name, 'de'));
	const bars = places.flatMap(({ area, value }) => (value.kind === 'known' ? [{ area, value: value.value }] : [])).toSorted((a, b) => b.value - a.value);
	const [top, bottom] = [ENDS, bars.length - ENDS];
	const at = bars.findIndex(({ area }) => area.id === chosen);
	/** The chosen area stays, and so do the few bars that a fold would save between it and an end. */
	const stays = (from: number, to: number) => to - from < WORTH_FOLDING;
	const isFolded = (place: number) => {
		if (bars.length <= ALL_UP_TO || place < top || place >= bottom || place === at) return false;
		if (at < top || at >= bottom) return true;
		return place < at ? !stays(top, at) : !stays(at + 1, bottom);
	};
	const runs: { folded: boolean; bars: Bar[] }[] = [];
	for (const [place, bar] of bars.entries()) {
		const run = runs.at(-1);
		if (run && run.folded === isFolded(place)) run.bars.push(bar);
		else runs.push({ folded: isFolded(place), bars: [bar] });
	}
	const without = VALUELESS.map((state) => ({ state, areas: places.filter(({ value }) => statusOf(value) === state).map(({ area }) => area) }));
	return { runs, without: without.filter(({ areas }) => areas.length > 0) };
}
