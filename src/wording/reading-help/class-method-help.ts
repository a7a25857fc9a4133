import type { HelpLevel } from './known-rows.ts';

/** How the classes were made; the words of addresses. */
export type HelpMethod = 'gleich-viele' | 'gleich-breit' | 'natuerlich' | 'rund' | 'abweichung' | 'eigene';

export const METHODS: Readonly<Record<HelpMethod, (level: HelpLevel) => string>> = {
	'gleich-viele': ({ plural }) => `Weil in jeder Farbe etwa gleich viele ${plural} liegen, können die Spannen der Werte sehr verschieden breit sein.`,
	'gleich-breit': ({ plural }) => `Jede Farbe umfasst eine gleich breite Spanne von Werten. Darum können in einer Farbe sehr viel mehr ${plural} liegen als in einer anderen.`,
	natuerlich: () => 'Die Grenzen sind so gelegt, dass Werte derselben Farbe möglichst nah beieinanderliegen.',
	rund: () => 'Die Grenzen sind runde Zahlen, damit man sie sich merken kann.',
	abweichung: () => 'Die Farben zeigen den Abstand zum Wert der ganzen Kommune: eine Farbe für darüber, eine andere für darunter, und je kräftiger, desto größer der Abstand.',
	eigene: () => 'Die Grenzen wurden von Hand gewählt.'
};
