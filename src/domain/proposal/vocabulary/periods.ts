import type { Period } from '../../period/period.ts';
import { parsePeriod } from '../../period/period.ts';
import { quarter } from './quarter.ts';

const MONTHS = ['jan', 'feb', 'm(?:ä|ae)r', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[zc]'].map((m) => new RegExp(`^(?:${m})`, 'i'));

/**
 * The period a text names, in any of the spellings offices use: 2023 · 31.12.2023 · 2023-12-31 · 2023/24 · 2023/2024 (school years) · Q4 2023 · 4. Quartal 2023 ·
 * IV/2023 · 202012 · 12/2020 · Dez 2020 (the last day of the month) · 2021-2023 (rolling). Years from 1900 to 2100.
 */
export function periodOf(text: string): Period | undefined {
	if (text.length > 60) return undefined;
	const found = parsePeriod(canonical(text.trim().replace(/^(?:stand|stichtag|am|zum|schuljahr|jahr|year)[ :]+/i, '')));
	return found !== null && found.start >= '1900' && found.end <= '2101' ? found : undefined;
}

/** Does the reader of deliveries understand the text without a translation? */
export function isPlainPeriod(text: string): boolean {
	return parsePeriod(text) !== null || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text);
}

function canonical(text: string): string {
	let m = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
	if (m) return `${m[3]}-${pad(m[2])}-${pad(m[1])}`;
	m = /^(\d{4}-\d{2}-\d{2})[T ]00:00/.exec(text);
	if (m) return m[1] ?? '';
	m = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	if (m) return `${m[1]}-${m[2]}-${m[3]}`;
	m = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text) ?? /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/.exec(text);
	if (m && parsePeriod(text) === null) return lastDay(Number(m[1]), Number(m[2]));
	m = /^(0?[1-9]|1[0-2])[/.]((?:19|20)\d{2})$/.exec(text);
	if (m) return lastDay(Number(m[2]), Number(m[1]));
	m = /^(\p{L}{3,9})\.? (\d{4})$/u.exec(text);
	const month = m === null ? -1 : MONTHS.findIndex((name) => name.test(m?.[1] ?? ''));
	if (m && month >= 0) return lastDay(Number(m[2]), month + 1);
	m = /^(\d{4})\s?\/\s?(?:\d{2})?(\d{2})$/.exec(text);
	if (m) return `${m[1]}-${m[2]}`;
	m = /^(\d{4})\s?[–-]\s?(\d{4})$/.exec(text);
	if (m) return `${m[1]}..${m[2]}`;
	return quarter(text) ?? text;
}

const pad = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** Day 0 of the next month. */
function lastDay(year: number, month: number): string {
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
