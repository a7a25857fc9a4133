import type { Theme } from '../indicator/indicator.ts';

/** The themes of the catalogue, in the order in which an atlas shows them. */
export const CATALOGUE_THEMES: readonly Theme[] = [
	{ id: 'bevoelkerung', name: 'Bevölkerung', description: 'Wie viele Menschen wo leben, wie alt sie sind und woher ihre Familien kommen.' },
	{ id: 'familien', name: 'Familien und Haushalte', description: 'Wie Menschen zusammenwohnen: mit Kindern, zu zweit oder allein.' },
	{ id: 'soziale-lage', name: 'Soziale Lage', description: 'Wo viele Menschen und besonders Kinder mit wenig Geld auskommen müssen.' },
	{ id: 'arbeit', name: 'Arbeit', description: 'Wer beschäftigt ist und wer Arbeit sucht.' },
	{ id: 'jugendhilfe', name: 'Familie und Jugendhilfe', description: 'Wo Kinder, Jugendliche und Eltern Unterstützung bekommen.' },
	{ id: 'fruehe-bildung', name: 'Frühe Bildung', description: 'Plätze in Kitas und wie viele Kinder eine Kita besuchen.' },
	{ id: 'bildung', name: 'Schule und Bildung', description: 'Welche Wege Kinder und Jugendliche durch die Schule nehmen.' },
	{ id: 'gesundheit', name: 'Gesundheit', description: 'Was die Untersuchungen vor der Einschulung über das Aufwachsen zeigen und wo es Praxen gibt.' },
	{ id: 'wohnen', name: 'Wohnen', description: 'Wie viel Platz zum Wohnen da ist und für wen.' },
	{ id: 'lebensumfeld', name: 'Lebensumfeld', description: 'Grün, Spielplätze und Ruhe rund um die Wohnung.' },
	{ id: 'mobilitaet', name: 'Mobilität', description: 'Wie Menschen von ihrer Wohnung aus unterwegs sein können.' },
	{ id: 'teilhabe', name: 'Teilhabe', description: 'Wie viele Menschen mitbestimmen.' }
];

/** Where an indicator of a Kommune's own stands that names no theme. */
export const OWN_THEME: Theme = { id: 'eigene', name: 'Eigene Indikatoren', description: 'Was die Kommune selbst aus ihren Grundgrößen rechnet.' };
