import type { Figure } from '#domain/figure/figure.ts';
import { formatValue } from '../number.ts';
import type { Named } from './help-part.ts';
import { gapsOf, largest } from './help-part.ts';

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
