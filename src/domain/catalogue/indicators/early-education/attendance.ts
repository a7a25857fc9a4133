import { inTheme } from '../../catalogue-indicator.ts';

const inCare = { kind: 'share', concerns: 'kinder', groups: ['geschlecht'], direction: 'less-need' } as const;

/** Children who go to a Kita, by place of living. */
export const attendance = inTheme('fruehe-bildung', [
	{
		...inCare, id: 'betreuung-unter-3', title: 'Betreute Kinder unter 3 Jahren', numerator: 'kita-kinder[alter=u3]', denominator: 'einwohner[alter=u3]',
		definition: 'Kinder unter 3 Jahren, die eine Kita besuchen, je 100 Kinder unter 3 Jahren am Wohnort.',
		reading: 'Ein hoher Wert bedeutet, dass viele der jüngsten Kinder eine Kita besuchen, gleich in welchem Gebiet sie liegt. Ein niedriger Wert kann an fehlenden Plätzen liegen oder am Wunsch der Eltern.',
		sentence: '{gebiet}: {wert} der Kinder unter 3 Jahren besuchten {zeit} eine Kita.'
	},
	{
		...inCare, id: 'betreuung-3-bis-5', title: 'Betreute Kinder von 3 bis unter 6 Jahren', numerator: 'kita-kinder[alter=3-5]', denominator: 'einwohner[alter=3-5]',
		definition: 'Kinder von 3 bis unter 6 Jahren, die eine Kita besuchen, je 100 Kinder dieses Alters am Wohnort.',
		reading: 'Ein niedriger Wert bedeutet, dass mehr Kinder ohne Kita aufwachsen und seltener mit anderen Kindern lernen und spielen.',
		sentence: '{gebiet}: {wert} der Kinder von 3 bis unter 6 Jahren besuchten {zeit} eine Kita.'
	}
]);
