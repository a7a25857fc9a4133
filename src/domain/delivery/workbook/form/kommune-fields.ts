/** What the form asks of the Kommune itself. */
import type { FormField } from './form-fields.ts';

export const LICENCES: Readonly<Record<string, string>> = {
	'Datenlizenz Deutschland – Namensnennung – 2.0': 'https://www.govdata.de/dl-de/by-2-0',
	'Datenlizenz Deutschland – Zero – 2.0': 'https://www.govdata.de/dl-de/zero-2-0',
	'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/'
};

export const KOMMUNE_FIELDS = [
	{ id: 'kuerzel', label: 'Kürzel', help: 'Kurzname für die Adresse im Netz: kleine Buchstaben ohne Umlaute, Ziffern, Bindestriche. Beispiel: neustadt' },
	{ id: 'name', label: 'Name der Kommune', help: 'So, wie er auf den Seiten stehen soll' },
	{ id: 'ags', label: 'Amtlicher Gemeindeschlüssel', help: '8 Ziffern, bei Kreisen 5, mit führender Null' },
	{ id: 'stelle', label: 'Zuständige Stelle', help: 'Wer verantwortet die Zahlen? Beispiel: Statistikstelle' },
	{ id: 'kontakt', label: 'Kontakt', help: 'E-Mail-Adresse oder Telefonnummer der Stelle. Sie wird veröffentlicht.' },
	{ id: 'lizenz', label: 'Lizenz', help: 'Unter welcher Lizenz dürfen andere die veröffentlichten Zahlen nutzen?', choices: Object.keys(LICENCES) },
	{ id: 'erfunden', label: 'Erfundene Übungsdaten', help: '„ja“ nur für Übungen: Jede Seite sagt dann, dass die Kommune erfunden ist.', choices: ['ja', 'nein'] },
	{ id: 'mindestzahl', label: 'Mindestzahl der Geheimhaltung', help: 'Kleinere Zahlen werden nicht gezeigt. Leer heißt 3, wie in der amtlichen Statistik üblich.' }
] as const satisfies readonly FormField[];

export type KommuneField = (typeof KOMMUNE_FIELDS)[number]['id'];
