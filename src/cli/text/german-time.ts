const time = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** `24.03.2026, 14:05` in German time, whatever the machine's zone. */
export function germanTime(instant: string): string {
	return time.format(new Date(instant));
}
