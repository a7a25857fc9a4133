import type { KeyedFile } from './keyed-file.ts';

/** One Gebietsstand per version of the level that has most of them; the oldest is taken back to the first figure. */
export function gebietsstaende(groups: readonly (readonly KeyedFile[])[], firstDay: string): { ab: string; name: string }[] {
	const newest = groups.reduce<readonly KeyedFile[]>((most, kept) => (kept.length > most.length ? kept : most), []);
	const days = (newest.length > 1 ? newest.map((k) => k.from) : [firstDay]).map((day, i) => (i === 0 && (day === '' || day > firstDay) ? firstDay : day));
	return days.map((ab) => ({ ab, name: `Gebietsstand seit ${ab.slice(0, 4)}` }));
}
