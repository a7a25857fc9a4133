/** What the page says when the reader changes something and the browser draws it. */
export const LIVING = {
	offline: 'Sie sind gerade nicht mit dem Internet verbunden. Die Seite zeigt weiter, was zuletzt geladen war.',
	failed: 'Die Zahlen für diese Auswahl konnten nicht geladen werden. Die Seite zeigt weiter, was zuletzt geladen war.',
	loadNormally: 'Seite neu laden und die Auswahl zeigen',
	close: 'Meldung schließen'
} as const;

/** Spoken politely after a change: „Gezeigt: Kinderarmut, 2022, Quartiere.“ */
export const nowShown = (title: string, subtitle: string): string => `Gezeigt: ${[title, subtitle.replaceAll(' · ', ', ')].join(', ')}.`;

export const AREA_CLASS = 'Klasse';

/** Names of the buttons on a map. */
export const CAMERA = {
	group: 'Kartenausschnitt',
	nearer: 'Karte vergrößern',
	farther: 'Karte verkleinern',
	all: 'Ganze Karte zeigen',
	area: 'Zum hervorgehobenen Gebiet'
} as const;

/** The legend as a filter. */
export const LEGEND = { only: 'Nur zeigen', all: 'Alle zeigen', allShown: 'Alle Gebiete sind gezeigt.' } as const;

export const onlyShown = (rows: readonly string[]): string => `Hervorgehoben: ${rows.join('; ')}. Die übrigen Gebiete sind blass.`;

/** Streets behind the map: who is asked, and that it happens only on a click. */
export const STREETS = {
	show: 'Straßen zeigen',
	hide: 'Straßen ausblenden',
	notice: (provider: string, host: string): string => `Erst mit dem Klick lädt Ihr Browser Kartenbilder von ${host} (${provider}). Dieser Anbieter erfährt dabei Ihre Internetadresse und den Kartenausschnitt.`,
	source: (attribution: string): string => `Straßenkarte: ${attribution}`
} as const;
