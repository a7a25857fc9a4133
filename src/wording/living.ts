/** What the page says when the reader changes something and the browser draws it. */
export const LIVING = {
	offline: 'Sie sind gerade nicht mit dem Internet verbunden. Die Seite zeigt weiter, was zuletzt geladen war.',
	failed: 'Die Zahlen für diese Auswahl konnten nicht geladen werden. Die Seite zeigt weiter, was zuletzt geladen war.',
	loadNormally: 'Seite neu laden und die Auswahl zeigen',
	close: 'Meldung schließen'
} as const;

/** Spoken politely after a change: „Gezeigt: Kinderarmut, 2022, Quartiere.“ */
export const nowShown = (title: string, subtitle: string): string => `Gezeigt: ${[title, subtitle.replaceAll(' · ', ', ')].join(', ')}.`;
