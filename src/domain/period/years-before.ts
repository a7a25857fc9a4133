import { parsePeriod } from './period.ts';

/** The same kind of period so many years earlier: `2023-24` → `2022-23`. Null for what is no period. */
export function yearsBefore(key: string, years: number): string | null {
	const period = parsePeriod(key);
	if (period === null) return null;
	if (years === 0) return key;
	const shifted = (from: number, to: number): string => String(Number(key.slice(from, to)) - years).padStart(to - from, '0');
	switch (period.kind) {
		case 'year': return shifted(0, 4);
		case 'school-year': return `${shifted(0, 4)}-${String((Number(key.slice(0, 4)) - years + 1) % 100).padStart(2, '0')}`;
		case 'rolling': return `${shifted(0, 4)}..${shifted(6, 10)}`;
		case 'day': return parsePeriod(`${shifted(0, 4)}${key.slice(4)}`) ? `${shifted(0, 4)}${key.slice(4)}` : `${shifted(0, 4)}-02-28`;
		case 'quarter': return `${shifted(0, 4)}${key.slice(4)}`;
	}
}
