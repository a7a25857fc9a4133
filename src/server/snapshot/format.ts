import type { Unranked } from '#domain/secrecy/unranked.ts';
import type { Audience } from '#domain/secrecy/audience.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import type { Unprotected } from '#domain/secrecy/unprotected.ts';

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
/** What the independent audit judged and found, as numbers; facts are the published numbers and sums an attacker starts from. */
export interface AuditCounts {
	readonly judged: number;
	readonly facts: number;
	readonly safe: number;
	readonly narrow: number;
	readonly disclosed: number;
	readonly timeout: number;
}

/** What was tried before a snapshot was let out. */
export interface SecrecyTests {
	readonly audit: AuditCounts;
	/** How many earlier snapshots were audited together with this one. */
	readonly earlierStands: number;
	/** How many other tables were composed, and over how many files the result was found equal to the last byte. */
	readonly nonInterference: { readonly worlds: number; readonly files: number };
}

/**
 * `audit.json`: the public proof of secrecy (Geheimhaltungsnachweis). Numbers of the whole snapshot only: how many values are withheld is said once and
 * never split by reason, area or base figure. No time, no hash of anything confidential. Snapshots of earlier versions have none.
 */
export interface AuditProof extends SecrecyTests {
	readonly format: 1;
	readonly rules: {
		readonly kommune: SecrecyRules;
		/** Base figures with rules of their own, and what differs. */
		readonly differing: readonly { readonly id: string; readonly title: string; readonly rules: Partial<SecrecyRules> }[];
		/** German: where each rule's default comes from. */
		readonly sources: Readonly<Record<keyof SecrecyRules, string>>;
	};
	/** Figures of people or cases in the base figures, published or withheld. */
	readonly values: number;
	readonly withheld: number;
	/** What no rule of secrecy can prevent; the sentences stand in `wording/secrecy`. */
	readonly unprotected: readonly Unprotected[];
}

export const fileName = {
	catalogue: 'katalog.json',
	audit: 'audit.json',
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
