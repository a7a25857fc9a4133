import { isPlainPeriod, periodOf } from '../../vocabulary/periods.ts';
import type { FilePeriod } from './file-period.ts';

/** `einwohner_2023.csv`, `sgb2_2023-Q4.csv`, `stand_2023-12-31.csv`. */
export function ofFileName(file: string): FilePeriod {
	const stem = file.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
	const found = [...stem.matchAll(/(?<![\dA-Za-z])(\d{4}-\d{2}-\d{2}|\d{4}[-_]?Q[1-4]|Q[1-4][-_]?\d{4}|(?:19|20)\d{2}-\d{2}|(?:19|20)\d{4}|(?:19|20)\d{2})(?!\d)/gi)];
	const [only] = found;
	if (only === undefined || found.length > 1) return { kind: 'unknown' };
	const period = periodOf((only[1] ?? '').replace('_', '-'));
	if (period === undefined) return { kind: 'unknown' };
	const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	const digits = (only[1] ?? '').replace(/\d+/g, (d) => String.raw`\d{${d.length}}`).replace(/Q\\d\{1\}/i, 'Q[1-4]');
	return { kind: 'fixed', period, from: 'file-name', pattern: isPlainPeriod(only[1] ?? '') ? `${quoted(stem.slice(0, only.index))}(${digits})` : null };
}
