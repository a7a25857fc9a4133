import { gemeinden } from './gemeinden.ts';
import type { Ortslage } from './ortslage.ts';
import { ortslageRests, ortslageRows } from './ortslage-rows.ts';

/** All places of the Kreis in order of their keys, people without an Ortslage first in their municipality. */
export const ortslagen: readonly Ortslage[] = gemeinden.flatMap((g): Ortslage[] => {
	const without = ortslageRests[g.code];
	const rest: Ortslage[] = without === undefined ? [] : [{ id: `${g.code}00`, name: `${g.name} ohne Ortslage`, gemeinde: g.code, fabric: 'shelter', hardship: 1.6, people: without, rest: true }];
	const places = (ortslageRows[g.code] ?? []).map(([name, people, fabric, more], i): Ortslage => ({
		id: `${g.code}${String(i + 1).padStart(2, '0')}`, name, gemeinde: g.code, fabric, hardship: g.hardship + more, people, rest: false
	}));
	return [...rest, ...places];
});

/** Places that are drawn. */
export const drawnOrtslagen: readonly Ortslage[] = ortslagen.filter((o) => !o.rest);
