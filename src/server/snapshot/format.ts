import type { Unranked } from '#domain/secrecy/unranked.ts';

/**
 * The shape of a snapshot on disk. One Kommune and one audience have one root:
 *
 *   <data>/snapshots/<audience>/<kommune>/files/<sha256>.gz        every published file once, gzip-compressed, named by the hash of its content
 *   <data>/snapshots/<audience>/<kommune>/<number>/manifest.json   which file of which name belongs to snapshot <number>
 *   <data>/snapshots/<audience>/<kommune>/withdrawn.json           hashes of withdrawn files with reason and date
 *   <data>/snapshots/<audience>/stamp                              touched at each publication and withdrawal
 *
 * No file but the manifest knows its snapshot's number, so a file that did not change is kept once.
 */
export type Audience = 'public';

export interface Manifest {
	readonly format: 1;
	readonly kommune: string;
	readonly audience: Audience;
	readonly number: number;
	/** ISO date. */
	readonly releasedOn: string;
	/** Published name → SHA-256 of the uncompressed content, hex. */
	readonly files: Readonly<Record<string, string>>;
}

export interface Withdrawal {
	/** German sentence, public. */
	readonly reason: string;
	/** ISO date. */
	readonly on: string;
}

/** One column of figures: numbers, null where there is none, and one letter per cell that says why. */
export interface FigureColumn {
	readonly values: readonly (number | null)[];
	/** k known · w withheld · n not collected · m not meaningful · p pending */
	readonly states: string;
}

/** `schnitte/{indicator}/{group}.json`: one group of an indicator, all areas and periods; cell = period × areas.length + area. */
export interface Slice {
	readonly periods: readonly string[];
	readonly areas: readonly string[];
	readonly value: FigureColumn;
	readonly numerator: FigureColumn | null;
	readonly denominator: FigureColumn | null;
}

/** `profile/{level}.json`: the whole population of every indicator, area-major; cell = area × periods.length + period. */
export interface Profile {
	readonly areas: readonly string[];
	readonly indicators: readonly { readonly id: string; readonly periods: readonly string[]; readonly value: FigureColumn }[];
}

/** `kleine-gebiete.json`: period → area id → why the area takes no part in rankings. Left out where the Kommune counts no inhabitants; old snapshots lack it too. */
export type SmallAreas = Readonly<Record<string, Readonly<Record<string, Unranked>>>>;

export const fileName = {
	catalogue: 'katalog.json',
	indicator: (id: string) => `indikatoren/${id}.json`,
	baseFigure: (id: string) => `grundgroessen/${id}.json`,
	slice: (indicator: string, group: string) => `schnitte/${indicator}/${group === '' ? 'insgesamt' : group}.json`,
	smallAreas: 'kleine-gebiete.json',
	profile: (level: string) => `profile/${level}.json`,
	map: (gebietsstand: string, level: string) => `geometrie/${gebietsstand}/${level}.json`,
	geojson: (gebietsstand: string, level: string) => `geometrie/${gebietsstand}/${level}.geojson`
} as const;

export function mediaTypeOf(name: string): string {
	if (name.endsWith('.geojson')) return 'application/geo+json';
	return 'application/json';
}
