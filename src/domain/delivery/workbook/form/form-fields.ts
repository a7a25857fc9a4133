/** A line of the sheet „Angaben“: how it is labelled, which key of a description it fills, and what helps to fill it. */
export interface FormField {
	readonly id: string;
	readonly label: string;
	readonly help: string;
	readonly choices?: readonly string[];
}

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

/** Of the whole delivery; each base figure may have others in the table below. */
export const DELIVERY_FIELDS = [
	{ id: 'zeit', label: 'Zeitraum', help: 'Ein Jahr: 2024. Schuljahr: 2023/24. Quartal: 2024-Q4. Ein Tag: 31.12.2024. Mehrere Jahre zusammen: 2021..2023' },
	{ id: 'stichtag', label: 'Stichtag', help: 'Worauf sich die Zahlen beziehen. Beispiel: 31. Dezember' },
	{ id: 'quelle', label: 'Quelle', help: 'Woher die Zahlen kommen. Beispiel: Melderegister' },
	{ id: 'rechtsgrundlage', label: 'Rechtsgrundlage', help: 'Warum Sie die Zahlen verwenden dürfen. Beispiel: Statistiksatzung, § 5' },
	{ id: 'veroeffentlichung', label: 'Darf veröffentlicht werden', help: 'ja, nein oder der Tag, ab dem es sein darf. Beispiel: 01.03.2027', choices: ['ja', 'nein'] }
] as const satisfies readonly FormField[];

export type KommuneField = (typeof KOMMUNE_FIELDS)[number]['id'];
export type DeliveryField = (typeof DELIVERY_FIELDS)[number]['id'];

/** What a field is called on the sheet. */
export const labelOf = (id: KommuneField | DeliveryField): string => [...KOMMUNE_FIELDS, ...DELIVERY_FIELDS].find((field) => field.id === id)?.label ?? id;

/** Headings of the two lists below the form: what holds for single base figures, and the chosen indicators. */
export const FIGURE_LIST = { title: 'Grundgröße', id: 'Kennung' } as const;
export const INDICATOR_LIST = { title: 'Indikator aus dem Katalog', id: 'Kennung des Indikators' } as const;
