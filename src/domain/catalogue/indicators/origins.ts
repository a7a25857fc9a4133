import { inTheme } from '../catalogue-indicator.ts';

const berlin = 'im Monitoring Soziale Stadtentwicklung Berlin';

/** Citizenship and where families come from. */
export const origins = inTheme('bevoelkerung', [
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
	},
	{
		id: 'migrationshintergrund', title: 'Anteil der Menschen mit Migrationshintergrund', kind: 'share', numerator: 'migrationshintergrund', denominator: 'einwohner', groups: ['alter', 'geschlecht'], definedBy: berlin,
		instead: [{ numerator: 'einwohner[migrationshintergrund=mit]', denominator: 'einwohner' }],
		definition: 'Personen mit ausländischer Staatsangehörigkeit, Eingebürgerte, Zugewanderte und ihre Kinder je 100 Einwohnerinnen und Einwohner.',
		reading: 'Der Wert beschreibt, wie viele Menschen selbst zugewandert sind oder zugewanderte Eltern haben. Er sagt nichts über Sprache, Bildung oder Einkommen.',
		sentence: '{gebiet}: {wert} der Menschen hatten {zeit} einen Migrationshintergrund.'
	},
	{
		id: 'kinder-mit-migrationshintergrund', title: 'Anteil der Kinder mit Migrationshintergrund', kind: 'share', concerns: 'kinder', groups: ['geschlecht'],
		numerator: 'migrationshintergrund[alter=u15]', denominator: 'einwohner[alter=u15]',
		instead: [{ numerator: 'einwohner[alter=u15, migrationshintergrund=mit]', denominator: 'einwohner[alter=u15]' }],
		definition: 'Kinder unter 15 Jahren, die selbst oder deren Eltern zugewandert sind oder keine deutsche Staatsangehörigkeit haben, je 100 Kinder unter 15 Jahren.',
		reading: 'Viele dieser Kinder sind hier geboren und wachsen mit mehreren Sprachen auf. Der Wert sagt nichts darüber, wie gut sie Deutsch sprechen.',
		sentence: '{gebiet}: {wert} der Kinder unter 15 Jahren hatten {zeit} einen Migrationshintergrund.'
	},
	{
		id: 'migrationshintergrund-unter-18', title: 'Anteil der Kinder und Jugendlichen mit Migrationshintergrund', kind: 'share', concerns: 'jugendliche', groups: ['geschlecht'],
		numerator: 'migrationshintergrund[alter=u18]', denominator: 'einwohner[alter=u18]', definedBy: berlin,
		instead: [{ numerator: 'einwohner[alter=u18, migrationshintergrund=mit]', denominator: 'einwohner[alter=u18]' }],
		definition: 'Kinder und Jugendliche unter 18 Jahren, die selbst oder deren Eltern zugewandert sind oder keine deutsche Staatsangehörigkeit haben, je 100 Personen unter 18 Jahren.',
		reading: 'Viele dieser Kinder und Jugendlichen sind hier geboren. Der Wert sagt nichts über Sprache, Schule oder das Einkommen der Familie.',
		sentence: '{gebiet}: {wert} der Kinder und Jugendlichen hatten {zeit} einen Migrationshintergrund.'
	}
]);
