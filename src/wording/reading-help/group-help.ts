import type { Figure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '../number.ts';
import { formatValue } from '../number.ts';

/** One part of a picture of groups: an age band, a status, a group of the population. */
export interface HelpPart {
	readonly name: string;
	readonly figure: Figure;
}

interface Named {
	readonly area: { readonly name: string };
	/** How a part's value is spelled. */
	readonly format: ValueFormat;
}

const gapsOf = (parts: readonly HelpPart[]): string => (parts.some((part) => part.figure.kind !== 'known') ? 'Wo ein Zeichen statt eines Balkens steht, gibt es keinen Wert; es wird nichts ergänzt.' : '');
const largest = <P extends HelpPart>(parts: readonly P[]): { part: P; value: number } | null => parts.reduce<{ part: P; value: number } | null>((best, part) => (part.figure.kind === 'known' && (best === null || part.figure.value > best.value) ? { part, value: part.figure.value } : best), null);

/** How to read a population pyramid. @param bands youngest first */
export function pyramidHelp({ area, format, left, right, bands }: Named & { readonly left: string; readonly right: string; readonly bands: readonly { readonly name: string; readonly left: Figure; readonly right: Figure }[] }): string[] {
	const parts = bands.flatMap((band) => [{ name: band.name, side: left, figure: band.left }, { name: band.name, side: right, figure: band.right }]);
	const most = largest(parts);
	if (!most) return ['Für keine Altersgruppe ist ein Wert ausgewiesen.'];
	return [
		`Jede Zeile ist eine Altersgruppe, unten die jüngste; links ${left}, rechts ${right}. Je länger der Balken, desto mehr Menschen.`,
		gapsOf(parts),
		`Lesebeispiel: Der längste Balken in ${area.name} ist „${most.part.name}, ${most.part.side}“ mit ${formatValue(most.value, format)}.`
	].filter((sentence) => sentence !== '');
}

/** How to read stacked groups. */
export function stackedHelp({ area, format, parts }: Named & { readonly parts: readonly HelpPart[] }): string[] {
	const most = largest(parts);
	if (!most) return ['Für keine Gruppe ist ein Wert ausgewiesen.'];
	return [
		'Jeder Abschnitt ist eine Gruppe; je länger er ist, desto größer ist die Gruppe. Die Reihenfolge ist überall dieselbe.',
		gapsOf(parts),
		`Lesebeispiel: Die größte Gruppe mit ausgewiesenem Wert in ${area.name} ist „${most.part.name}“ mit ${formatValue(most.value, format)}.`
	].filter((sentence) => sentence !== '');
}

/** How to read groups as dots on one scale. */
export function dotPlotHelp({ area, format, parts }: Named & { readonly parts: readonly HelpPart[] }): string[] {
	const most = largest(parts);
	if (!most) return ['Für keine Gruppe ist ein Wert ausgewiesen.'];
	return [
		'Jeder Punkt ist eine Gruppe; alle stehen auf derselben Skala. Je weiter rechts, desto höher der Wert.',
		gapsOf(parts),
		`Lesebeispiel: In ${area.name} hat die Gruppe „${most.part.name}“ den Wert ${formatValue(most.value, format)}; keine Gruppe mit ausgewiesenem Wert liegt höher.`
	].filter((sentence) => sentence !== '');
}
