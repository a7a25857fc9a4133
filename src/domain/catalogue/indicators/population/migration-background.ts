import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

/** Where families come from. */
export const migrationBackground = inTheme('bevoelkerung', [
	{
		id: 'migrationshintergrund', title: 'Anteil der Menschen mit Migrationshintergrund', kind: 'share', numerator: 'migrationshintergrund', denominator: 'einwohner', groups: ['alter', 'geschlecht'], definedBy: DEFINED_BY.berlin,
		instead: [{ numerator: 'einwohner[migrationshintergrund=mit]', denominator: 'einwohner' }],
		definition: 'Personen mit ausländischer Staatsangehörigkeit, Eingebürgerte, Zugewanderte und ihre Kinder je 100 Einwohnerinnen und Einwohner.',
		reading: 'Der Wert beschreibt, wie viele Menschen selbst zugewandert sind oder zugewanderte Eltern haben. Er sagt nichts über Sprache, Bildung oder Einkommen.',
		sentence: '{gebiet}: {wert} der Menschen hatten {zeit} einen Migrationshintergrund.'
	}
]);
