import { inTheme } from '../../catalogue-indicator.ts';

const ofWorkingAge = 'einwohner[alter=15-64]';

/** Employed people, by place of living. */
export const employed = inTheme('arbeit', [
	{
		id: 'beschaeftigungsquote', title: 'Beschäftigungsquote', kind: 'share', numerator: 'beschaeftigte', denominator: ofWorkingAge, groups: ['geschlecht', 'staatsangehoerigkeit'], direction: 'less-need',
		definition: 'Sozialversicherungspflichtig Beschäftigte nach ihrem Wohnort je 100 Personen von 15 bis unter 65 Jahren.',
		reading: 'Selbstständige, Beamtinnen und Beamte und Menschen in Minijobs zählen nicht als Beschäftigte. Wo viele von ihnen oder viele Studierende wohnen, ist der Wert niedrig, ohne dass Arbeit fehlt.',
		sentence: '{gebiet}: Rechnerisch waren {wert} der Menschen von 15 bis unter 65 Jahren {zeit} sozialversicherungspflichtig beschäftigt.'
	}
]);
