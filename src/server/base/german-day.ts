const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day (ISO) of an instant, as the calendar on the office's wall says. Instants are kept, days are shown. */
export function germanDay(instant: Date): string {
	return calendar.format(instant);
}
