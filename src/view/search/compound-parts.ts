import { stemsOf } from './stem.ts';

/** Words of which German compounds of the field are made, beside those of the titles. */
export const BUILDING = stemsOf([
	'Kind Jugend Alter Armut Arbeit arbeitslos Ausland Einwohner Bevölkerung Haushalt Wohnung Fläche Einkommen Familie Leistung Bezug Schule Platz Betreuung',
	'Gesundheit Geburt Miete Sozial Hilfe Frau Mann Migration Hintergrund Erziehung Impfung Sprache Gewicht Grundschule Gymnasium Wahl Beteiligung Straftat Erholung Verkehr Person',
	'Dichte Quote Anteil Zahl Größe Saldo Langzeit Kleinkind Senioren Mehrfach Ganztag Pflege Bildung Abschluss Förderung Quotient Index Lage Vorsorge Untersuchung Auto Steuer Durchschnitt'
].join(' '));

/** What may stand between two parts: Kind-er-armut, Wohnung-s-größe. */
export const LINKS = ['', 's', 'n', 'en', 'er', 'es', 'e', 'ung', 'ungs'];
