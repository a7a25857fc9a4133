import { formatValue } from '../number.ts';
import type { HelpPart, Named } from './help-part.ts';
import { gapsOf, largest } from './help-part.ts';

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
