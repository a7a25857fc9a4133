import { inTheme } from '../catalogue-indicator.ts';

const byResidence = 'Gezählt wird, wo die Kinder wohnen, nicht wo die Schule steht.';

/** Ways through school, by the children's place of living. */
export const schools = inTheme('bildung', [
	{
		id: 'zurueckstellungen', title: 'Anteil der Zurückstellungen bei der Einschulung', kind: 'share', numerator: 'zurueckstellungen', denominator: 'einschulungen', concerns: 'kinder', direction: 'more-need',
		definition: 'Kinder, die von der Einschulung zurückgestellt wurden, je 100 Kinder, die zur Einschulung anstanden.',
		reading: 'Ein Jahr mehr Zeit kann einem Kind guttun. Wie oft zurückgestellt wird, hängt auch von den Regeln des Landes und den Schulen ab.',
		sentence: '{gebiet}: {wert} der Kinder vor der Einschulung wurden {zeit} zurückgestellt.'
	},
	{
		id: 'ganztag-grundschule', title: 'Grundschulkinder im Ganztag', kind: 'share', numerator: 'grundschulkinder-ganztag', denominator: 'grundschulkinder', concerns: 'familien', direction: 'less-need',
		definition: 'Grundschulkinder, die am Ganztag teilnehmen, je 100 Grundschulkinder.',
		reading: `Ein niedriger Wert kann an fehlenden Plätzen liegen oder am Wunsch der Familien. ${byResidence}`,
		sentence: '{gebiet}: {wert} der Grundschulkinder nahmen {zeit} am Ganztag teil.'
	},
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
	},
	{
		id: 'foerderbedarf', title: 'Schülerinnen und Schüler mit sonderpädagogischem Förderbedarf', kind: 'share', numerator: 'schueler-foerderbedarf', denominator: 'schueler', concerns: 'kinder', direction: 'more-need',
		definition: 'Schülerinnen und Schüler mit festgestelltem sonderpädagogischem Förderbedarf je 100 Schülerinnen und Schüler.',
		reading: `Der Bedarf wird nicht überall gleich oft festgestellt. Ein hoher Wert zeigt auch, wo genau hingesehen und unterstützt wird. ${byResidence}`,
		sentence: '{gebiet}: Bei {wert} der Schülerinnen und Schüler war {zeit} ein sonderpädagogischer Förderbedarf festgestellt.'
	},
	{
		id: 'abgaenge-ohne-abschluss', title: 'Schulabgänge ohne Hauptschulabschluss', kind: 'share', numerator: 'schulabgaenge[schulabschluss=ohne]', denominator: 'schulabgaenge', groups: ['geschlecht'], concerns: 'jugendliche', direction: 'more-need',
		definition: 'Jugendliche, die die Schule ohne Hauptschulabschluss verlassen, je 100 Schulabgängerinnen und Schulabgänger.',
		reading: 'Viele holen den Abschluss später nach. Auch Jugendliche aus Förderschulen mit eigenem Abschluss zählen mit. Wegen der kleinen Zahlen schwankt der Wert von Jahr zu Jahr.',
		sentence: '{gebiet}: {wert} der Schulabgängerinnen und Schulabgänger hatten {zeit} keinen Hauptschulabschluss.'
	},
	{
		id: 'abitur', title: 'Schulabgänge mit Fachhochschulreife oder Abitur', kind: 'share', numerator: 'schulabgaenge[schulabschluss=abitur]', denominator: 'schulabgaenge', groups: ['geschlecht'], concerns: 'jugendliche', direction: 'less-need',
		definition: 'Jugendliche, die die Schule mit Fachhochschulreife oder Abitur verlassen, je 100 Schulabgängerinnen und Schulabgänger.',
		reading: 'Ein hoher Wert bedeutet, dass vielen Jugendlichen ein Studium offensteht. Gute Wege in den Beruf gibt es auch ohne Abitur.',
		sentence: '{gebiet}: {wert} der Schulabgängerinnen und Schulabgänger hatten {zeit} die Fachhochschulreife oder das Abitur.'
	}
]);
