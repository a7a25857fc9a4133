const germanDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day (ISO) on which something was accepted, as the calendar on the office's wall said; the ledger keeps instants. */
export function deliveredOn(instant: string): string {
	return germanDay.format(new Date(instant));
}
