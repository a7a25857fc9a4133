import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { formatClassRange } from '../map/class-range.ts';
import type { ClassLimits } from '../map/class-range.ts';
import type { ValueFormat } from '../number.ts';
import { formatValue } from '../number.ts';
import { countOf } from '../place.ts';
import type { HelpLevel, HelpRow } from './example.ts';
import { exampleOf, knownRows, withoutValue } from './example.ts';

/** How the classes were made; the words of addresses. */
export type HelpMethod = 'gleich-viele' | 'gleich-breit' | 'natuerlich' | 'rund' | 'abweichung' | 'eigene';

const METHODS: Readonly<Record<HelpMethod, (level: HelpLevel) => string>> = {
	'gleich-viele': ({ plural }) => `Weil in jeder Farbe etwa gleich viele ${plural} liegen, können die Spannen der Werte sehr verschieden breit sein.`,
	'gleich-breit': ({ plural }) => `Jede Farbe umfasst eine gleich breite Spanne von Werten. Darum können in einer Farbe sehr viel mehr ${plural} liegen als in einer anderen.`,
	natuerlich: () => 'Die Grenzen sind so gelegt, dass Werte derselben Farbe möglichst nah beieinanderliegen.',
	rund: () => 'Die Grenzen sind runde Zahlen, damit man sie sich merken kann.',
	abweichung: () => 'Die Farben zeigen den Abstand zum Wert der ganzen Kommune: eine Farbe für darüber, eine andere für darunter, und je kräftiger, desto größer der Abstand.',
	eigene: () => 'Die Grenzen wurden von Hand gewählt.'
};

export interface MapFacts {
	readonly indicator: ValueFormat;
	readonly level: HelpLevel;
	readonly rows: readonly HelpRow[];
	/** Area id. */
	readonly chosen: string | null;
	readonly method: HelpMethod;
	/** As the legend shows them, lowest first. */
	readonly classes: readonly (ClassLimits & { readonly count: number })[];
}

/** How to read a map of classes, with one true example. */
export function mapHelp({ indicator, level, rows, chosen, method, classes }: MapFacts): string[] {
	const example = exampleOf(knownRows(rows), chosen, indicator.decimals);
	if (!example) return [`Auf dieser Karte hat noch kein Gebiet der Ebene ${level.name} einen Wert. Was die Muster bedeuten, steht in der Legende.`];
	const shown = roundHalfUp(example.value, indicator.decimals);
	const own = classes.find((limits) => roundHalfUp(limits.from, indicator.decimals) <= shown && shown <= roundHalfUp(limits.to, indicator.decimals));
	const others = own ? own.count - 1 : 0;
	return [
		// That darker is higher, and not worse, the legend says already.
		classes.length > 1 ? METHODS[method](level) : 'Alle Gebiete mit Wert haben dieselbe Farbe.',
		gapsOnMap(rows, level),
		`Lesebeispiel: ${example.name} hat den Wert ${formatValue(example.value, indicator)}.${own && classes.length > 1 ? ` Die Farbe steht für ${formatClassRange(own, indicator)}; ${others === 0 ? `kein anderes Gebiet hat sie` : `${countOf(others, level)} ${others === 1 ? 'hat' : 'haben'} dieselbe`}.` : ''}`
	].filter((sentence) => sentence !== '');
}

/** How to read a map of symbols; counts are never coloured in. */
export function symbolMapHelp({ indicator, level, rows, chosen }: Pick<MapFacts, 'indicator' | 'level' | 'rows' | 'chosen'>): string[] {
	const example = exampleOf(knownRows(rows), chosen, indicator.decimals);
	if (!example) return [`Auf dieser Karte hat noch kein Gebiet der Ebene ${level.name} einen Wert.`];
	return [
		'Je größer die Fläche eines Kreises, desto größer die Anzahl. Ein Kreis gehört zu dem Gebiet, in dem sein Mittelpunkt liegt.',
		gapsOnMap(rows, level),
		`Lesebeispiel: Der Kreis in ${example.name} steht für ${formatValue(example.value, indicator)}.`
	].filter((sentence) => sentence !== '');
}

function gapsOnMap(rows: readonly HelpRow[], level: HelpLevel): string {
	const gaps = withoutValue(rows);
	return gaps === 0 ? '' : `${countOf(gaps, level)} ${gaps === 1 ? 'hat' : 'haben'} hier keinen Wert; die Legende sagt, warum.`;
}
