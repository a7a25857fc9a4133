import type { KommuneAddresses } from '#url/addresses.ts';
import { HELP } from '#url/addresses.ts';
import { READERS } from '#url/audience.ts';
import { AUDIENCES } from '#wording/audience/audience-words.ts';

/** A page that can be found by its name. */
export interface HelpPage {
	readonly key: string;
	readonly title: string;
	readonly about: string;
	readonly also: readonly string[];
	/** Null: only within a Kommune. */
	readonly href: (to: KommuneAddresses | null) => string | null;
}

const always = (address: string) => (): string => address;

/** Pages besides areas, indicators, themes and terms that a search finds. */
export const HELP_PAGES: readonly HelpPage[] = [
	{ key: 'zeichen', title: 'Hilfe: Zeichen und Lesen', about: 'Was Punkt, Strich und Kreuz bedeuten und wie Karten zu lesen sind', also: ['Hilfe', 'Zeichenerklärung', 'Legende', 'Anleitung'], href: always(HELP.reading) },
	{ key: 'glossar', title: 'Glossar', about: 'Die Wörter des Atlas in einfachen Sätzen', also: ['Wörterbuch', 'Begriffe', 'Lexikon'], href: always(HELP.glossary) },
	{ key: 'methoden', title: 'Wie die Zahlen entstehen', about: 'Von der Lieferung über den Schutz bis zur Veröffentlichung', also: ['Methoden', 'Methodik', 'Berechnung', 'Rundung'], href: always(HELP.methods) },
	{ key: 'barrierefreiheit', title: 'Barrierefreiheit', about: 'Erklärung zur Barrierefreiheit', also: ['Tastatur', 'Vorleseprogramm', 'Screenreader'], href: always(HELP.accessibility) },
	{ key: 'datenschutz', title: 'Datenschutz', about: 'Was beim Lesen gespeichert wird, und was nicht', also: ['Cookies', 'Privatsphäre'], href: always(HELP.privacy) },
	{ key: 'impressum', title: 'Impressum', about: 'Wer für den Atlas verantwortlich ist', also: ['Anbieter', 'Verantwortlich'], href: always(HELP.imprint) },
	{ key: 'nachweis', title: 'Geheimhaltungsnachweis', about: 'Wie geprüft wurde, dass sich verborgene Werte nicht zurückrechnen lassen', also: ['Geheimhaltung', 'Prüfung'], href: (to) => to?.proof() ?? null },
	...READERS.map((reader): HelpPage => ({ key: reader, title: AUDIENCES[reader].title, about: AUDIENCES[reader].lede, also: [AUDIENCES[reader].name], href: (to) => to?.audience(reader) ?? null })),
	{ key: 'vergleich', title: 'Gebiete vergleichen', about: 'Zwei bis sechs Gebiete nebeneinander', also: ['Vergleich', 'gegenüberstellen'], href: (to) => to?.comparison() ?? null },
	{ key: 'zusammenhang', title: 'Zusammenhang zweier Indikatoren', about: 'Jedes Gebiet ein Punkt', also: ['Streudiagramm', 'Korrelation'], href: (to) => to?.relation() ?? null },
	{ key: 'einzugsgebiet', title: 'Mein Einzugsgebiet', about: 'Eigene Auswahl von Gebieten, zusammengerechnet', also: ['Wahlkreis', 'eigenes Gebiet'], href: (to) => to?.catchment() ?? null },
	{ key: 'einrichtungen', title: 'Einrichtungen', about: 'Kitas, Schulen, Anlaufstellen als Liste und auf der Karte', also: ['Spielplätze', 'Adressen', 'Angebote'], href: (to) => to?.facilities() ?? null },
	{ key: 'kontakt', title: 'Kontakt', about: 'Fragen an die Statistikstelle', also: ['Ansprechpartner', 'Anfrage'], href: (to) => to?.contact() ?? null },
	{ key: 'galerie', title: 'Galerie', about: 'Alle Karten und Bilder des Atlas', also: ['Beispiele', 'Diagramme'], href: always(HELP.gallery) },
	{ key: 'ueber-keck', title: 'Über KECK', about: 'Was der Atlas ist und wer dahintersteht', also: ['über uns', 'Projekt'], href: always(HELP.about) },
	{ key: 'daten', title: 'Offene Daten', about: 'Alle Zahlen zum Herunterladen und für Programme', also: ['Download', 'API', 'Schnittstelle', 'CSV', 'Excel', 'JSON', 'GeoJSON', 'Herunterladen'], href: (to) => to?.api() ?? null }
];
