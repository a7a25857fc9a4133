import { parsePeriod } from '#domain/period/period.ts';
import { FIXED_SPACE } from './number.ts';

const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];

/** ISO date → „31.12.2023“. What is no ISO date comes back as it is. */
export function formatDay(iso: string): string {
	const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
	return m ? `${m[3]}.${m[2]}.${m[1]}` : iso;
}

/** ISO date → „31. Dezember 2023“, for running text. */
export function formatDayInWords(iso: string): string {
	const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
	return m ? `${Number(m[3])}. ${MONTHS[Number(m[2]) - 1] ?? m[2]} ${m[1]}` : iso;
}

/** Period key → label for headings, choices and tables. A key of no known spelling stands as it is. */
export function formatPeriod(key: string): string {
	const period = parsePeriod(key);
	switch (period?.kind) {
		case 'day': return formatDay(key);
		case 'school-year': return `Schuljahr ${schoolYear(key)}`;
		case 'quarter': return `${key.slice(-1)}.${FIXED_SPACE}Quartal ${key.slice(0, 4)}`;
		case 'rolling': return key.replace('..', ' bis ');
		default: return key;
	}
}

/** Period key inside a sentence: „im Jahr 2023“, „am 31.12.2023“, „im Schuljahr 2023/24“, „in den Jahren 2021 bis 2023“. */
export function periodInSentence(key: string): string {
	const period = parsePeriod(key);
	switch (period?.kind) {
		case 'year': return `im Jahr ${key}`;
		case 'day': return `am ${formatDay(key)}`;
		case 'school-year':
		case 'quarter': return `im ${formatPeriod(key)}`;
		case 'rolling': return `in den Jahren ${formatPeriod(key)}`;
		default: return `im Zeitraum ${key}`;
	}
}

/** As short as it can stand under an axis: „2023“, „12/2023“, „23/24“, „Q4/23“, „21–23“. */
export function periodTick(key: string): string {
	const year = key.slice(0, 4);
	switch (parsePeriod(key)?.kind) {
		case 'day': return `${key.slice(5, 7)}/${year}`;
		case 'school-year': return `${key.slice(2, 4)}/${key.slice(-2)}`;
		case 'quarter': return `Q${key.slice(-1)}/${key.slice(2, 4)}`;
		case 'rolling': return `${key.slice(2, 4)}–${key.slice(-2)}`;
		default: return key;
	}
}

function schoolYear(key: string): string {
	return `${key.slice(0, 4)}/${key.slice(5)}`;
}
