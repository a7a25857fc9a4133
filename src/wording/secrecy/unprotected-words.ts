import type { Unprotected } from '#domain/secrecy/unprotected.ts';

/** What stays unprotected, each in one or two plain sentences. */
export const UNPROTECTED_WORDS: Readonly<Record<Unprotected, string>> = {
	'background-knowledge': 'Wer einen Menschen persönlich kennt, weiß mehr als der Atlas. Vorwissen lässt sich durch keine Geheimhaltung zurücknehmen.',
	'slow-change': 'Viele Zahlen ändern sich von Jahr zu Jahr nur wenig. Ein Wert, der im Vorjahr gezeigt wurde, lässt den verborgenen Wert dieses Jahres ungefähr vermuten.',
	minimality: 'Werte werden nur verborgen, wo es nötig ist. Wer das weiß, kann sich denken, dass unter mehreren verborgenen Werten mindestens ein kleiner ist, aber nicht, welcher.',
	'published-elsewhere': 'Zahlen, die anderswo veröffentlicht sind, etwa in Berichten der Stadt, der Bundesagentur für Arbeit oder des Landes, sind nur berücksichtigt, wenn die Statistikstelle sie angegeben hat.',
	'undeclared-relations': 'Geprüft sind alle Zusammenhänge zwischen Zahlen, die angegeben sind. Einen Zusammenhang, den niemand angegeben hat, kennt die Prüfung nicht.',
	coalitions: 'Menschen, die selbst in einer Zahl gezählt sind, wissen etwas über sie. Sprechen sich mehrere ab, wissen sie gemeinsam mehr als alle anderen.',
	texts: 'Texte werden nicht geprüft. Erläuterungen und Diskussionsbeiträge dürfen keine verborgenen Zahlen nennen; darauf achten Menschen.',
	copies: 'Was einmal öffentlich war, kann kopiert sein. Kopien, Zwischenspeicher und Suchmaschinen außerhalb dieses Atlas lassen sich nicht zurückholen.',
	'delivered-data': 'Die Geheimhaltung baut darauf, dass die gelieferten Zahlen stimmen. Unstimmige Summen fallen bei der Annahme auf, falsch Gezähltes nicht.',
	'no-noise': 'Gezeigte Zahlen werden nicht verändert, sie stimmen genau. Gegen beliebiges Vorwissen, wie es zufällig veränderte Zahlen versprechen, schützt das nicht.'
};
