import { formatValue } from '../number.ts';
import type { HelpPart, Named } from './help-part.ts';
import { gapsOf, largest } from './help-part.ts';

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
