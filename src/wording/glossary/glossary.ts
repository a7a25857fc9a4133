import type { GlossaryTerm } from './term.ts';
import { NUMBER_TERMS } from './terms/numbers.ts';
import { PLACE_TERMS } from './terms/places.ts';
import { SECRECY_TERMS } from './terms/secrecy.ts';
import { SOCIETY_TERMS } from './terms/society.ts';

/** All terms by topic, as the glossary page shows them. */
export const GLOSSARY_TOPICS: readonly { readonly id: string; readonly name: string; readonly terms: readonly GlossaryTerm[] }[] = [
	{ id: 'zahlen', name: 'Zahlen und ihre Arten', terms: NUMBER_TERMS },
	{ id: 'zeichen', name: 'Datenschutz und Datenstand', terms: SECRECY_TERMS },
	{ id: 'orte', name: 'Orte, Zeiten, Karten', terms: PLACE_TERMS },
	{ id: 'lage', name: 'Soziale Lage und Bevölkerung', terms: SOCIETY_TERMS }
];

export const GLOSSARY: readonly GlossaryTerm[] = GLOSSARY_TOPICS.flatMap((topic) => topic.terms);
