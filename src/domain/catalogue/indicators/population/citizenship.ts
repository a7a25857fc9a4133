import { inTheme } from '../../catalogue-indicator.ts';

/** Which passport people have. */
export const citizenship = inTheme('bevoelkerung', [
	{
		id: 'auslaenderanteil', title: 'Anteil der Menschen mit ausländischer Staatsangehörigkeit', kind: 'share', numerator: 'einwohner[staatsangehoerigkeit=auslaendisch]', denominator: 'einwohner', groups: ['alter', 'geschlecht'],
		definition: 'Personen ohne deutsche Staatsangehörigkeit je 100 Einwohnerinnen und Einwohner. Wer neben einer anderen auch die deutsche hat, zählt nicht mit.',
		reading: 'Der Wert sagt etwas über Pässe, nicht über Herkunft, Sprache oder Einkommen.',
		sentence: '{gebiet}: {wert} der Menschen hatten {zeit} eine ausländische Staatsangehörigkeit.'
	},
	{
		id: 'auslaendische-kinder', title: 'Anteil der Kinder mit ausländischer Staatsangehörigkeit', kind: 'share', concerns: 'kinder', groups: ['geschlecht'],
		numerator: 'einwohner[alter=u15, staatsangehoerigkeit=auslaendisch]', denominator: 'einwohner[alter=u15]',
		definition: 'Kinder unter 15 Jahren ohne deutsche Staatsangehörigkeit je 100 Kinder unter 15 Jahren.',
		reading: 'Der Wert sagt etwas über Pässe, nicht über die Sprache. Viele hier geborene Kinder ausländischer Eltern sind von Geburt an Deutsche und zählen nicht mit.',
		sentence: '{gebiet}: {wert} der Kinder unter 15 Jahren hatten {zeit} eine ausländische Staatsangehörigkeit.'
	},
	{
		id: 'eu-anteil', title: 'Anteil der Menschen aus anderen EU-Ländern', kind: 'share', numerator: 'eu-auslaender', denominator: 'einwohner',
		definition: 'Personen mit der Staatsangehörigkeit eines anderen Landes der Europäischen Union je 100 Einwohnerinnen und Einwohner.',
		reading: 'Menschen aus der EU dürfen ohne Erlaubnis hier leben und arbeiten. Sprünge können auch daher kommen, dass sich die Zahl der Mitgliedsländer ändert.',
		sentence: '{gebiet}: {wert} der Menschen hatten {zeit} die Staatsangehörigkeit eines anderen EU-Landes.'
	}
]);
