import type { FormField } from './form-fields.ts';

/** Of the whole delivery; each base figure may have others in the table below. */
export const DELIVERY_FIELDS = [
	{ id: 'zeit', label: 'Zeitraum', help: 'Ein Jahr: 2024. Schuljahr: 2023/24. Quartal: 2024-Q4. Ein Tag: 31.12.2024. Mehrere Jahre zusammen: 2021..2023' },
	{ id: 'stichtag', label: 'Stichtag', help: 'Worauf sich die Zahlen beziehen. Beispiel: 31. Dezember' },
	{ id: 'quelle', label: 'Quelle', help: 'Woher die Zahlen kommen. Beispiel: Melderegister' },
	{ id: 'rechtsgrundlage', label: 'Rechtsgrundlage', help: 'Warum Sie die Zahlen verwenden dürfen. Beispiel: Statistiksatzung, § 5' },
	{ id: 'veroeffentlichung', label: 'Darf veröffentlicht werden', help: 'ja, nein oder der Tag, ab dem es sein darf. Beispiel: 01.03.2027', choices: ['ja', 'nein'] }
] as const satisfies readonly FormField[];
export type DeliveryField = (typeof DELIVERY_FIELDS)[number]['id'];
