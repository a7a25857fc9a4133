import { inTheme } from '../catalogue-indicator.ts';

const berlin = 'im Monitoring Soziale Stadtentwicklung Berlin';
const ofWorkingAge = 'einwohner[alter=15-64]';
const notTheRate = 'Das ist nicht die Arbeitslosenquote, die sich auf Erwerbspersonen bezieht.';

/** Work and unemployment, by place of living. */
export const workIndicators = inTheme('arbeit', [
	{
		id: 'arbeitslosenanteil', title: 'Anteil der Arbeitslosen an den Menschen im Erwerbsalter', kind: 'share', numerator: 'arbeitslose', denominator: ofWorkingAge, groups: ['geschlecht', 'staatsangehoerigkeit'], direction: 'more-need', definedBy: berlin,
		definition: `Arbeitslos Gemeldete je 100 Personen von 15 bis unter 65 Jahren. ${notTheRate}`,
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen im Gebiet eine Arbeit suchen. Er ist niedriger als die Arbeitslosenquote, weil auch Menschen in Ausbildung und Familienarbeit im Nenner stehen.',
		sentence: '{gebiet}: {wert} der Menschen von 15 bis unter 65 Jahren waren {zeit} arbeitslos gemeldet.'
	},
	{
		id: 'arbeitslose', title: 'Arbeitslose je 1.000 Einwohnerinnen und Einwohner', kind: 'rate', numerator: 'arbeitslose', denominator: 'einwohner', groups: ['geschlecht', 'staatsangehoerigkeit'], direction: 'more-need',
		definition: `Arbeitslos Gemeldete je 1.000 Einwohnerinnen und Einwohner jeden Alters. ${notTheRate}`,
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen im Gebiet eine Arbeit suchen. Gebiete mit vielen Kindern oder älteren Menschen haben bei gleicher Lage niedrigere Werte.',
		sentence: '{gebiet}: Arbeitslos gemeldet waren {zeit} von allen Menschen {wert}.'
	},
	{
		id: 'langzeitarbeitslosenanteil', title: 'Anteil der Langzeitarbeitslosen an den Menschen im Erwerbsalter', kind: 'share', numerator: 'langzeitarbeitslose', denominator: ofWorkingAge, groups: ['geschlecht'], direction: 'more-need', definedBy: berlin,
		definition: 'Seit einem Jahr und länger arbeitslos Gemeldete je 100 Personen von 15 bis unter 65 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen seit langem keine Arbeit finden. Wer zwischendurch an einer Maßnahme teilnimmt, kann aus der Zählung fallen.',
		sentence: '{gebiet}: {wert} der Menschen von 15 bis unter 65 Jahren waren {zeit} seit mindestens einem Jahr arbeitslos.'
	},
	{
		id: 'jugendarbeitslosigkeit', title: 'Anteil der Arbeitslosen an den 15- bis unter 25-Jährigen', kind: 'share', numerator: 'arbeitslose[alter=15-24]', denominator: 'einwohner[alter=15-24]', groups: ['geschlecht'], concerns: 'jugendliche', direction: 'more-need',
		definition: `Arbeitslos Gemeldete von 15 bis unter 25 Jahren je 100 Personen dieses Alters. ${notTheRate}`,
		reading: 'Viele in diesem Alter gehen zur Schule oder studieren; deshalb ist der Wert klein und schwankt. Wo viele Studierende wohnen, ist er niedriger.',
		sentence: '{gebiet}: {wert} der 15- bis unter 25-Jährigen waren {zeit} arbeitslos gemeldet.'
	},
	{
		id: 'arbeitslose-unter-25', title: 'Anteil der unter 25-Jährigen an den Arbeitslosen', kind: 'share', numerator: 'arbeitslose[alter=u25]', denominator: 'arbeitslose', instead: [{ numerator: 'arbeitslose[alter=15-24]', denominator: 'arbeitslose' }], groups: ['geschlecht'], concerns: 'jugendliche', direction: 'more-need',
		definition: 'Arbeitslose unter 25 Jahren je 100 Arbeitslose.',
		reading: 'Ein hoher Wert bedeutet, dass unter den Arbeitslosen viele junge Menschen sind. Er sagt nichts darüber, wie viele es insgesamt sind.',
		sentence: '{gebiet}: {wert} der Arbeitslosen waren {zeit} jünger als 25 Jahre.'
	},
	{
		id: 'aeltere-arbeitslose', title: 'Anteil der Arbeitslosen an den 55- bis unter 65-Jährigen', kind: 'share', numerator: 'arbeitslose[alter=55-64]', denominator: 'einwohner[alter=55-64]', groups: ['geschlecht'], direction: 'more-need',
		definition: `Arbeitslos Gemeldete von 55 bis unter 65 Jahren je 100 Personen dieses Alters. ${notTheRate}`,
		reading: 'Ein hoher Wert bedeutet, dass viele ältere Menschen eine Arbeit suchen; der Weg zurück dauert für sie oft länger. Wer schon in Rente ist, steht nur im Nenner.',
		sentence: '{gebiet}: {wert} der 55- bis unter 65-Jährigen waren {zeit} arbeitslos gemeldet.'
	},
	{
		id: 'arbeitslose-sgb2', title: 'Anteil der Arbeitslosen mit Grundsicherung (SGB II)', kind: 'share', numerator: 'arbeitslose[rechtskreis=sgb2]', denominator: 'arbeitslose', groups: ['geschlecht'], direction: 'more-need',
		definition: 'Arbeitslose im Rechtskreis SGB II je 100 Arbeitslose.',
		reading: 'Wer länger ohne Arbeit ist oder wenig Anspruch erworben hat, gehört zum Rechtskreis SGB II. Ein hoher Wert deutet darauf hin, dass Arbeitslosigkeit lange dauert.',
		sentence: '{gebiet}: {wert} der Arbeitslosen gehörten {zeit} zum Rechtskreis SGB II.'
	},
	{
		id: 'beschaeftigungsquote', title: 'Beschäftigungsquote', kind: 'share', numerator: 'beschaeftigte', denominator: ofWorkingAge, groups: ['geschlecht', 'staatsangehoerigkeit'], direction: 'less-need',
		definition: 'Sozialversicherungspflichtig Beschäftigte nach ihrem Wohnort je 100 Personen von 15 bis unter 65 Jahren.',
		reading: 'Selbstständige, Beamtinnen und Beamte und Menschen in Minijobs zählen nicht als Beschäftigte. Wo viele von ihnen oder viele Studierende wohnen, ist der Wert niedrig, ohne dass Arbeit fehlt.',
		sentence: '{gebiet}: Auf die Menschen von 15 bis unter 65 Jahren gerechnet waren {zeit} {wert} sozialversicherungspflichtig beschäftigt.'
	}
]);
