/** Period keys: `2023`, `2023-12-31`, `2023-24`, `2023-Q4`, `2021..2023`. */

/** Its last day, ISO. */
export function lastDay(period: string): string {
	const rolling = /^\d{4}\.\.(\d{4})$/.exec(period);
	if (rolling) return `${rolling[1]}-12-31`;
	const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
	if (quarter) return `${quarter[1]}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter[2]) - 1]}`;
	const school = /^(\d{4})-\d{2}$/.exec(period);
	if (school) return `${Number(school[1]) + 1}-07-31`;
	return /^\d{4}$/.test(period) ? `${period}-12-31` : period;
}

/** The year that ended before the period began. */
export function yearEndBefore(period: string): string {
	return String(Number(period.slice(0, 4)) - 1);
}

/** The same period so many years before. */
export function yearsEarlier(period: string, years: number): string {
	const school = /^(\d{4})-(\d{2})$/.exec(period);
	if (school) return `${Number(school[1]) - years}-${String((Number(school[2]) - years + 100) % 100).padStart(2, '0')}`;
	return period.replace(/\d{4}/g, (year) => String(Number(year) - years));
}

/** What events of a period are the sum of: the years of a rolling one, the quarters of a year; none for others. */
export function partsOf(period: string): string[] {
	if (/^\d{4}$/.test(period)) return [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`);
	const rolling = /^(\d{4})\.\.(\d{4})$/.exec(period);
	return rolling ? Array.from({ length: Number(rolling[2]) - Number(rolling[1]) + 1 }, (_, i) => String(Number(rolling[1]) + i)) : [];
}
