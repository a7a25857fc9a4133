import { changeYear, districts, rests, townCode, townName } from './districts.ts';
import type { Patch } from './patch.ts';
import { patches } from './patches.ts';
import { quarterRows } from './quarters.ts';

/** An area of one Gebietsstand and the patches it consists of. */
export interface TownArea {
	readonly level: 'stadt' | 'bezirk' | 'quartier';
	readonly code: string;
	readonly name: string;
	/** People without a quarter: a row in files, no ground. */
	readonly rest: boolean;
	readonly patches: readonly Patch[];
}

const quarterNames: Readonly<Record<string, string>> = {
	...Object.fromEntries(quarterRows.map(([code, name]) => [code, name])), ...rests,
	'0604': 'Großsiedlung Birkenfeld', '0608': 'Birkenfeld-Nord', '0609': 'Birkenfeld-Süd'
};

/** Quarters of a year in order of their codes, the rest rows among them. */
export function quartersOf(year: number): TownArea[] {
	const members = new Map<string, Patch[]>();
	for (const p of patches) {
		const code = year < changeYear ? p.before : p.after;
		members.set(code, [...(members.get(code) ?? []), p]);
	}
	return [...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, list]) => ({
		level: 'quartier', code, name: quarterNames[code] ?? code, rest: code in rests, patches: list
	}));
}

export function districtsOf(): TownArea[] {
	return Object.entries(districts).map(([code, name]) => ({
		level: 'bezirk', code, name, rest: false, patches: patches.filter((p) => p.after.startsWith(code))
	}));
}

export function wholeTown(): TownArea {
	return { level: 'stadt', code: townCode, name: townName, rest: false, patches };
}
