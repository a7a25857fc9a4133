const DAY = 86_400_000;
/** 31 December 9999, the last day Excel knows. */
const LAST = 2_958_465;

/**
 * A day number → `2023-12-31`, with a time of day `2023-12-31 14:30` (seconds only where there are some), a time alone `14:30`; undefined
 * outside Excel's calendar. Numbered from 1 January 1900 = 1 with a 29 February 1900 that never was (60), or from 1 January 1904 = 0.
 */
export function serialDay(serial: number, from1904: boolean): string | undefined {
	if (!(serial >= 0 && serial < LAST + 1)) return undefined;
	// To the second: a day number is a fraction in binary.
	const seconds = Math.round(serial * 86_400);
	const day = Math.floor(seconds / 86_400);
	const time = timeOfDay(seconds - day * 86_400);
	if (day === 0 && !from1904) return time === '' ? undefined : time;
	const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day >= 60 ? 30 : 31);
	const date = day === 60 && !from1904 ? '1900-02-29' : new Date(start + day * DAY).toISOString().slice(0, 10);
	return time === '' ? date : `${date} ${time}`;
}

function timeOfDay(seconds: number): string {
	if (seconds === 0) return '';
	const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
	return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`;
}
