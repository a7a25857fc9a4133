import { nearest } from '../../../delivery/nearest.ts';
import { joinBroken } from '../../text/fold.ts';
import type { AreaColumn } from './area-column.ts';
import type { AreaHit } from './area-hit.ts';
import type { AreaIndex } from './area-index.ts';
import type { MergedAreas, Settled } from './merged-areas.ts';

const MOST_STRANGERS = 60;

/** Texts that name no area at first sight: two areas in one („Neuland und Gut Moor“, „0117+0118“), or a name with a slip of the pen. */
export function settleStrangers(area: AreaColumn, index: AreaIndex, names: ReadonlyMap<string, string>): Settled {
	const hits = new Map(area.hits);
	const merged: MergedAreas[] = [];
	const near = new Map<string, string>();
	const taken = new Set([...area.hits.values()].flatMap((found) => found.filter((h) => h.level === area.main).map((h) => h.code)));
	const strangers = [...area.hits].filter(([text, found]) => found.length === 0 && text.length <= 200).map(([text]) => text);
	// More of them are no slips of the pen.
	if (strangers.length > MOST_STRANGERS) return { area, merged, near };
	for (const text of strangers) {
		const parts = text.split(/\s+und\s+|\s*[+&/]\s*|,\s+/).map((part) => index.hits(part, area.by).find((h) => h.level === area.main));
		const known = parts.filter((p): p is AreaHit => p !== undefined);
		if (parts.length > 1 && known.length === parts.length && known.every((p) => !taken.has(p.code))) {
			const code = known.map((p) => p.code).join('+');
			merged.push({ level: area.main, code, parts: known.map((p) => p.code), name: area.by === 'name' ? text : known.map((p) => names.get(p.code) ?? p.code).join(' und ') });
			hits.set(text, [{ level: area.main, code, how: 'code', versions: known[0]?.versions ?? [] }]);
		} else if (area.by === 'name') {
			const free = new Map([...names].filter(([code]) => !taken.has(code)).map(([code, name]) => [name, code]));
			const name = text.length < 5 ? null : nearest(joinBroken(text), free.keys());
			const code = name === null ? undefined : free.get(name);
			if (name === null || code === undefined || Math.abs(name.length - text.length) > 2) continue;
			near.set(text, name);
			taken.add(code);
			hits.set(text, [{ level: area.main, code, how: 'name', versions: [] }]);
		}
	}
	return { area: { ...area, hits }, merged, near };
}
