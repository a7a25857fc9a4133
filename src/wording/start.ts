/** The words of the start page. */
export const GERMAN_START = {
	title: 'Genau hinsehen, wo Menschen leben',
	lede: 'KECK zeigt auf einen Blick, wie sich die Bedingungen zum Leben und Aufwachsen in einer Kommune unterscheiden: zwischen Stadtteilen und Quartieren, zwischen Gemeinden und Ortslagen.',
	description: 'KECK zeigt mit freigegebenen amtlichen Zahlen, wie sich die Bedingungen zum Leben und Aufwachsen zwischen den Teilen einer Kommune unterscheiden.'
} as const;

/** What KECK promises its readers, each with how it is kept. */
export const PROMISES: readonly { readonly title: string; readonly text: string }[] = [
	{ title: 'Aus der Verwaltung, geprüft und freigegeben', text: 'Jede Zahl kommt von der Statistikstelle der Kommune. Jede Seite nennt Quelle, Stichtag und Datenstand.' },
	{ title: 'Niemand wird erkennbar', text: 'Kleine Zahlen bleiben verborgen, und auch alles, woraus man sie berechnen könnte. Ein zweites Programm greift jeden Datenstand an, bevor er öffentlich wird.' },
	{ title: 'Orte, keine Urteile', text: 'Quartiere haben harte oder gute Bedingungen. Über die Menschen, die dort leben, sagt eine Zahl nichts.' },
	{ title: 'Frei zum Weiterverwenden', text: 'Karten, Zeitreihen und Tabellen sind offen: zum Lesen, Drucken, Herunterladen und Nachrechnen. Ein fester Verweis führt immer zu genau diesen Zahlen.' },
	{ title: 'Für alle lesbar', text: 'Jede Seite geht ohne Maus, ohne Skript, mit Vorleseprogramm und auf dem Telefon. Hinter jedem Bild steht eine Tabelle.' },
	{ title: 'Ohne Spuren', text: 'Keine Cookies, keine Besuchsmessung, nichts von fremden Servern.' }
];
