import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

/** Children in Kitas: their languages, and for how long they go. */
export const inKita = inTheme('fruehe-bildung', [
	{
		id: 'familiensprache', title: 'Betreute Kinder mit anderer Familiensprache als Deutsch', kind: 'share', numerator: 'kita-familiensprache', denominator: 'kita-kinder', concerns: 'kinder', groups: ['alter'], definedBy: DEFINED_BY.muenchen,
		definition: 'Kinder, in deren Familie vorrangig nicht Deutsch gesprochen wird, je 100 Kinder, die eine Kita besuchen.',
		reading: 'Mit mehreren Sprachen aufzuwachsen ist eine Stärke. Ein hoher Wert zeigt, wo Kitas mehr Zeit und Fachkräfte für die deutsche Sprache brauchen.',
		sentence: '{gebiet}: Bei {wert} der betreuten Kinder wurde {zeit} in der Familie vorrangig nicht Deutsch gesprochen.'
	},
	{
		id: 'kita-besuchsdauer', title: 'Drei Jahre Kita vor der Einschulung', kind: 'share', numerator: 'seu-kita-3-jahre', denominator: 'seu-untersucht', concerns: 'kinder', groups: ['geschlecht'], direction: 'less-need',
		definition: 'Kinder, die drei Jahre und länger eine Kita besucht haben, je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: 'Ein niedriger Wert zeigt, wo Kinder spät oder nur kurz eine Kita besuchen. Das kann an fehlenden Plätzen liegen oder daran, dass eine Familie erst zugezogen ist.',
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} mindestens drei Jahre eine Kita besucht.'
	}
]);
