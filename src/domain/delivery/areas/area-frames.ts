import type { Area, Gebietsstand, Level } from '../../area/area.ts';
import { existsOn } from '../../area/area.ts';
import type { BorderSources } from '../description/border-source.ts';
import { nearest } from '../nearest.ts';
import { AreaNames, plainAreaName } from './area-names.ts';

/** The areas of one level in one Gebietsstand: the rows of a table. */
export interface AreaFrame {
	readonly level: string;
	readonly areas: readonly Area[];
	readonly byCode: ReadonlyMap<string, number>;
	readonly byName: AreaNames;
}

/** Why a code of the file is no area of the frame. */
export type CodeFault =
	| { readonly kind: 'lost-leading-zero'; readonly code: string }
	| { readonly kind: 'other-gebietsstand'; readonly gebietsstand: string }
	| { readonly kind: 'other-level'; readonly level: string }
	| { readonly kind: 'name'; readonly code: string }
	| { readonly kind: 'merged'; readonly code: string; readonly with: readonly string[] }
	| { readonly kind: 'unknown'; readonly near: string | null };

/** Why a name of the file is no area of the frame. */
export type NameFault =
	| { readonly kind: 'ambiguous'; readonly areas: readonly Area[] }
	| { readonly kind: 'other-level'; readonly level: string }
	| { readonly kind: 'unknown'; readonly near: string | null };

export class AreaFrames {
	readonly #frames: AreaFrame[][];
	readonly #levels: readonly Level[];
	readonly #gebietsstaende: readonly Gebietsstand[];
	readonly #borders: readonly BorderSources[];

	/** `borders` tell which areas were merged. */
	constructor(areas: readonly Area[], levels: readonly Level[], gebietsstaende: readonly Gebietsstand[], borders: readonly BorderSources[] = []) {
		this.#borders = borders;
		this.#levels = levels;
		this.#gebietsstaende = gebietsstaende;
		this.#frames = gebietsstaende.map((g) => levels.map(({ id }) => {
			const here = areas.filter((a) => a.level === id && existsOn(a, g.id));
			return { level: id, areas: here, byCode: new Map(here.map((a, i) => [a.code, i])), byName: new AreaNames(here.map((a) => a.name)) };
		}));
	}

	/** Both indices in the order of the settings. */
	at(gebietsstand: number, level: number): AreaFrame {
		const frame = this.#frames[gebietsstand]?.[level];
		if (frame === undefined) throw new RangeError(`no frame for Gebietsstand ${gebietsstand}, level ${level}`);
		return frame;
	}

	/** What may have been meant by a code that the frame does not know. */
	explain(code: string, gebietsstand: number, level: number): CodeFault {
		const frame = this.at(gebietsstand, level);
		const merged = this.#borders[gebietsstand]?.sources.find((s) => s.level === frame.level)?.merged.find((m) => m.members.includes(code));
		if (merged !== undefined) return { kind: 'merged', code: merged.code, with: merged.members.filter((m) => m !== code) };
		const bare = code.replace(/^0+/, '');
		const padded = frame.areas.find((a) => a.code.startsWith('0') && a.code.length > code.length && a.code.replace(/^0+/, '') === bare);
		if (padded !== undefined) return { kind: 'lost-leading-zero', code: padded.code };
		const other = this.#frames.findIndex((levels, g) => g !== gebietsstand && levels[level]?.byCode.has(code) === true);
		if (other >= 0) return { kind: 'other-gebietsstand', gebietsstand: this.#gebietsstaende[other]?.name ?? '' };
		const named = frame.areas.find((a) => a.name === code);
		if (named !== undefined) return { kind: 'name', code: named.code };
		const onLevel = this.#frames[gebietsstand]?.findIndex((f) => f.byCode.has(code)) ?? -1;
		if (onLevel >= 0) return { kind: 'other-level', level: this.#levels[onLevel]?.name ?? '' };
		return { kind: 'unknown', near: nearest(code, frame.byCode.keys()) };
	}

	/** What may have been meant by a name that is not exactly one area of the frame. */
	explainName(name: string, gebietsstand: number, level: number): NameFault {
		const frame = this.at(gebietsstand, level);
		const several = frame.byName.find(name).flatMap((i) => frame.areas[i] ?? []);
		if (several.length > 1) return { kind: 'ambiguous', areas: several };
		const onLevel = this.#frames[gebietsstand]?.findIndex((f) => f.byName.find(name).length > 0) ?? -1;
		if (onLevel >= 0) return { kind: 'other-level', level: this.#levels[onLevel]?.name ?? '' };
		const spelt = new Map(frame.areas.map((a) => [plainAreaName(a.name), a.name]));
		return { kind: 'unknown', near: spelt.get(nearest(plainAreaName(name), spelt.keys()) ?? '') ?? null };
	}
}
