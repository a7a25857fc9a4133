import type { AreaText } from '#domain/delivery/description/border-file.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { suggestion } from '#domain/delivery/nearest.ts';
import type { BorderFeature } from './border-feature.ts';

/** The text of an area, or '' where it is missing. */
export function areaText({ properties }: BorderFeature, { property, characters }: AreaText): string {
	const value = properties.get(property) ?? '';
	return characters === null ? value : value.length < characters ? '' : value.slice(0, characters);
}

/** The same; what is missing becomes a finding. */
export function demandText(feature: BorderFeature, text: AreaText, file: string, findings: FindingList): string {
	const found = areaText(feature, text);
	if (found !== '') return found;
	const whole = feature.properties.get(text.property) ?? '';
	if (whole !== '') findings.add(file, 'property-too-short', 'blocks', () => ({
		row: feature.place, column: text.property, value: whole, message: `„${whole}“ hat weniger als ${text.characters} Stellen.`,
		advice: 'Vielleicht fehlen führende Nullen. Berichtigen Sie den Schlüssel, oder „stellen“ in der Beschreibung.'
	}));
	else findings.add(file, 'missing-property', 'blocks', () => ({
		row: feature.place, column: text.property, message: `Dem Gebiet ${feature.place} fehlt die Eigenschaft „${text.property}“.`,
		advice: `Berichtigen Sie den Namen in der Beschreibung oder ergänzen Sie die Datei.${suggestion(text.property, feature.properties.keys())}`
	}));
	return found;
}
