import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import { formatNumber } from '../number.ts';

export type RuleName = keyof SecrecyRules;

interface RuleWords {
	readonly title: string;
	/** What the rule says with this Kommune's value: a sentence without its full stop. */
	value(rules: SecrecyRules): string;
	/** Why there is such a rule: a full sentence. */
	readonly why: string;
	/** Where its default comes from: a full sentence. */
	readonly source: string;
}

/** The rules of secrecy for readers, in the order of pages. */
export const RULE_WORDS: Readonly<Record<RuleName, RuleWords>> = {
	minimumCount: {
		title: 'Mindestzahl',
		value: ({ minimumCount: k }) => (k <= 1 ? 'Keine: jede Zahl darf gezeigt werden' : k === 2 ? 'Die Zahl 1 wird nicht gezeigt' : `Zahlen von 1 bis ${k - 1} werden nicht gezeigt`),
		why: 'Hinter einer so kleinen Zahl könnten einzelne Menschen erkennbar sein.',
		source: 'Voreinstellung 3, wie bei der Bundesagentur für Arbeit; Grundlage: § 16 Bundesstatistikgesetz.'
	},
	complement: {
		title: 'Restzahl',
		value: ({ complement }) => (complement ? 'Auch „alle bis auf wenige“ wird nicht gezeigt' : '„Alle bis auf wenige“ darf gezeigt werden'),
		why: 'Wer weiß, dass es auf alle bis auf zwei zutrifft, weiß etwas über diese zwei.',
		source: 'Voreinstellung von KECK.'
	},
	groupDisclosure: {
		title: 'Alle',
		value: ({ groupDisclosure }) => (groupDisclosure ? 'Auch „alle hier“ wird nicht gezeigt' : '„Alle hier“ darf gezeigt werden'),
		why: 'Trifft etwas auf alle zu, weiß man es von jedem Einzelnen.',
		source: 'Voreinstellung von KECK, nach dem Handbook on Statistical Disclosure Control, 2. Auflage, Kapitel 5.'
	},
	zeros: {
		title: 'Nullen',
		value: ({ zeros }) => (zeros === 'hideable' ? 'Auch Nullen können verborgen sein' : 'Nullen werden immer gezeigt'),
		why: 'Wären Nullen immer sichtbar, verriete jeder verborgene Wert, dass er mindestens 1 ist.',
		source: 'Voreinstellung von KECK.'
	},
	minimumDenominator: {
		title: 'Kleinste Bezugsgröße',
		value: ({ minimumDenominator: n }) => `Anteile erst ab einer Bezugsgröße von ${formatNumber(n, 0)}`,
		why: 'Ein Anteil an wenigen Menschen schwankt stark und verrät leicht die Zahl dahinter. Wo Flächen, Wohnungen oder Plätze die Bezugsgröße sind, gilt die Regel nicht.',
		source: 'Voreinstellung von KECK.'
	},
	minimumSuppliedDenominator: {
		title: 'Angelieferte Anteile und Mittelwerte',
		value: ({ minimumSuppliedDenominator: n }) => `Erst ab einer bekannten Bezugsgröße von ${formatNumber(n, 0)}`,
		why: 'Kommt ein Wert ohne die Zahlen dahinter, weiß niemand, wie wenige Menschen er beschreibt.',
		source: 'Voreinstellung 100, wie bei den SGB-II-Quoten des Statistischen Bundesamts und der Bundesagentur für Arbeit.'
	},
	minimumInhabitants: {
		title: 'Kleine Gebiete',
		value: ({ minimumInhabitants: n }) => `In Rangfolgen nur Gebiete ab ${formatNumber(n, 0)} Einwohnerinnen und Einwohnern`,
		why: 'In sehr kleinen Gebieten entscheidet der Zufall über den Rang.',
		source: 'Voreinstellung 300, wie im Monitoring Soziale Stadtentwicklung Berlin und im Sozialmonitoring Hamburg.'
	}
};

export const RULE_NAMES = Object.keys(RULE_WORDS) as readonly RuleName[];
