import { plainAreaName } from '../../../delivery/areas/area-names.ts';
import type { ProposedBorders } from '../../borders/proposed-borders.ts';
import { fold } from '../../text/fold.ts';
import { isWhole } from '../../vocabulary/whole.ts';
import type { AreaHit } from './area-hit.ts';

/** All areas of the proposed borders, to be found by code or by name, spelling tolerated. */
export class AreaIndex {
	readonly #byText = new Map<string, AreaHit[]>();
	readonly #kommune: string;
	readonly #levels: readonly string[][];
	readonly #top: AreaHit;

	constructor({ levels, kommune }: ProposedBorders) {
		this.#kommune = kommune.name;
		this.#levels = levels.map(({ id, name, plural }) => [fold(id), fold(name), fold(plural)]);
		this.#top = { level: 0, code: kommune.ags, how: 'name', versions: (levels[0]?.versions ?? []).map((_, v) => v) };
		levels.slice(1).forEach((level, i) => {
			const versions = new Map<string, number[]>();
			level.versions.forEach((areas, v) => {
				for (const code of areas.names.keys()) versions.set(code, [...(versions.get(code) ?? []), v]);
			});
			const names = new Map(level.versions.flatMap((areas) => [...areas.names]));
			const named = Map.groupBy(names, ([, name]) => plainAreaName(name));
			for (const [code, name] of names) {
				const hit = { level: i + 1, code, versions: versions.get(code) ?? [] };
				this.#add(`=${code}`, { ...hit, how: 'code' });
				if (/^\d+$/.test(code)) this.#add(`0${code.replace(/^0+(?=\d)/, '')}`, { ...hit, how: 'zeros' });
				// Two areas of a level with one name: the name says neither.
				if (new Set(named.get(plainAreaName(name))?.map(([c]) => c)).size === 1) this.#add(`~${plainAreaName(name)}`, { ...hit, how: 'name' });
			}
		});
	}

	/** The level a word names („Stadtteil“, „stadtteile“), or undefined. */
	levelNamed(word: string): number | undefined {
		const at = this.#levels.findIndex((names) => names.includes(fold(word)));
		return at < 0 ? undefined : at;
	}

	/** Every area the text may mean, exact codes before codes with other zeros. Names only where asked for. */
	hits(text: string, by: 'code' | 'name'): readonly AreaHit[] {
		if (text === '') return [];
		const whole = isWhole(text, this.#kommune) ? [this.#top] : [];
		if (by === 'name') return [...(this.#byText.get(`~${plainAreaName(text)}`) ?? []), ...whole];
		const exact = this.#byText.get(`=${text}`) ?? [];
		return exact.length > 0 ? exact : [...(/^\d+$/.test(text) ? (this.#byText.get(`0${text.replace(/^0+(?=\d)/, '')}`) ?? []) : []), ...whole];
	}

	#add(key: string, hit: AreaHit): void {
		const list = this.#byText.get(key);
		if (list === undefined) this.#byText.set(key, [hit]);
		else if (!list.some((h) => h.level === hit.level && h.code === hit.code)) list.push(hit);
	}
}
