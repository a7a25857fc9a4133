import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

/** Where the families of children come from. */
export const childrenOfMigrants = inTheme('bevoelkerung', [
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
		numerator: 'migrationshintergrund[alter=u18]', denominator: 'einwohner[alter=u18]', definedBy: DEFINED_BY.berlin,
		instead: [{ numerator: 'einwohner[alter=u18, migrationshintergrund=mit]', denominator: 'einwohner[alter=u18]' }],
		definition: 'Kinder und Jugendliche unter 18 Jahren, die selbst oder deren Eltern zugewandert sind oder keine deutsche Staatsangehörigkeit haben, je 100 Personen unter 18 Jahren.',
		reading: 'Viele dieser Kinder und Jugendlichen sind hier geboren. Der Wert sagt nichts über Sprache, Schule oder das Einkommen der Familie.',
		sentence: '{gebiet}: {wert} der Kinder und Jugendlichen hatten {zeit} einen Migrationshintergrund.'
	}
]);
