import { inTheme } from '../../catalogue-indicator.ts';

/** Help for parents. A high value means that help arrives, as well as that it is needed. */
export const helpForFamilies = inTheme('jugendhilfe', [
	{
		id: 'hilfen-zur-erziehung', title: 'Hilfen zur Erziehung je 1.000 junge Menschen', kind: 'rate', numerator: 'hilfen-zur-erziehung', denominator: 'einwohner[alter=u21]', unit: 'Hilfen je 1.000', concerns: 'familien', direction: 'more-need',
		definition: 'Im Jahr laufende Hilfen zur Erziehung (§§ 27 ff. SGB VIII) je 1.000 Personen unter 21 Jahren.',
		reading: 'Ein hoher Wert zeigt, wo Familien Unterstützung brauchen und sie auch bekommen. Ein niedriger kann heißen, dass sie den Weg zur Hilfe nicht finden.',
		sentence: '{gebiet}: {wert} liefen {zeit} für junge Menschen unter 21 Jahren.'
	}
]);
