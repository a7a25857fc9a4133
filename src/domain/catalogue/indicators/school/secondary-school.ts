import { inTheme } from '../../catalogue-indicator.ts';

const byResidence = 'Gezählt wird, wo die Kinder wohnen, nicht wo die Schule steht.';

/** Which school comes after the fourth year. */
export const secondarySchool = inTheme('bildung', [
	{
		id: 'uebergang-gymnasium', title: 'Übergänge auf das Gymnasium', kind: 'share', numerator: 'uebergaenge[schulform=gymnasium]', denominator: 'uebergaenge', concerns: 'kinder',
		definition: 'Kinder, die nach der vierten Klasse auf ein Gymnasium wechseln, je 100 Kinder, die aus der vierten Klasse wechseln.',
		reading: `Auch Gesamtschulen führen zum Abitur; wo es sie gibt, ist der Wert niedriger. Der Besuch eines Gymnasiums ist kein Maß für die Begabung von Kindern. ${byResidence}`,
		sentence: '{gebiet}: {wert} der Kinder wechselten {zeit} nach der vierten Klasse auf ein Gymnasium.'
	},
	{
		id: 'gymnasium', title: 'Anteil der Gymnasien in der Sekundarstufe I', kind: 'share', numerator: 'schueler-sek1[schulform=gymnasium]', denominator: 'schueler-sek1', concerns: 'jugendliche',
		definition: 'Schülerinnen und Schüler an Gymnasien je 100 Schülerinnen und Schüler der Sekundarstufe I.',
		reading: `Auch Gesamt- und Stadtteilschulen führen zum Abitur; wo es sie gibt, ist der Wert niedriger. ${byResidence}`,
		sentence: '{gebiet}: {wert} der Schülerinnen und Schüler der Sekundarstufe I besuchten {zeit} ein Gymnasium.'
	}
]);
