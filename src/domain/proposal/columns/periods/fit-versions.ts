import type { Period } from '../../../period/period.ts';
import type { ProposedBorders } from '../../borders/proposed-borders.ts';
import type { Misfit } from './misfit.ts';
import type { TablePlan } from '../plan.ts';

const DAY = 86_400_000;

/** Which periods of a table do not fit the borders that hold at their end. */
export function misfits(plan: TablePlan, { gebietsstaende }: ProposedBorders): Misfit[] {
	if (gebietsstaende.length < 2) return [];
	const tally = new Map<string, { period: Period; known: number[]; rows: number }>();
	const { codes, texts } = plan.area.facts.column;
	for (const period of periodsOf(plan)) tally.set(period.key, { period, known: gebietsstaende.map(() => 0), rows: 0 });
	codes.forEach((code, row) => {
		const level = Number((plan.rows[row] ?? '').split('|')[0]);
		const hit = plan.area.hits.get(texts[code] ?? '')?.find((h) => h.level === level);
		if (plan.rows[row] === '' || hit === undefined || hit.versions.length === 0) return;
		for (const { known, period } of tally.values()) {
			if (plan.times[row] !== '' && plan.times[row] !== period.key && plan.period.kind === 'column') continue;
			const entry = tally.get(period.key);
			if (entry !== undefined) entry.rows++;
			for (const v of hit.versions) known[v] = (known[v] ?? 0) + 1;
		}
	});
	return [...tally.values()].flatMap(({ period, known, rows }): Misfit[] => {
		const holds = Math.max(0, gebietsstaende.findLastIndex((g) => g.ab <= period.end));
		const best = known.reduce((b, n, v) => (n > (known[b] ?? 0) ? v : b), holds);
		if (best === holds || (known[holds] ?? 0) > 0.9 * rows) return [];
		const ab = gebietsstaende[best]?.ab ?? '';
		return [{ period, ab, close: Math.abs(Date.parse(ab) - Date.parse(period.end)) <= 31 * DAY }];
	});
}

function periodsOf(plan: TablePlan): Period[] {
	const own = plan.columns.flatMap((c) => c.period ?? []);
	const file = plan.period.kind === 'column' ? [...plan.period.words.values()] : plan.period.kind === 'fixed' ? [plan.period.period] : [];
	return [...new Map([...file, ...own].map((p) => [p.key, p])).values()];
}
