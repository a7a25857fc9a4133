import { inTheme } from '../../catalogue-indicator.ts';

const byResidence = 'Gezählt wird, wo die Kinder wohnen, nicht wo die Schule steht.';

/** Starting school. */
export const primarySchool = inTheme('bildung', [
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
		id: 'foerderbedarf', title: 'Schülerinnen und Schüler mit sonderpädagogischem Förderbedarf', kind: 'share', numerator: 'schueler-foerderbedarf', denominator: 'schueler', concerns: 'kinder', direction: 'more-need',
		definition: 'Schülerinnen und Schüler mit festgestelltem sonderpädagogischem Förderbedarf je 100 Schülerinnen und Schüler.',
		reading: `Der Bedarf wird nicht überall gleich oft festgestellt. Ein hoher Wert zeigt auch, wo genau hingesehen und unterstützt wird. ${byResidence}`,
		sentence: '{gebiet}: Bei {wert} der Schülerinnen und Schüler war {zeit} ein sonderpädagogischer Förderbedarf festgestellt.'
	}
]);
