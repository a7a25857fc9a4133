import { inTheme } from '../catalogue-indicator.ts';

const examined = { kind: 'share', denominator: 'seu-untersucht', groups: ['geschlecht'], concerns: 'kinder' } as const;
const need = { ...examined, direction: 'more-need' } as const;
const varies = 'Wegen der kleinen Zahlen schwankt der Wert von Jahr zu Jahr.';

/** Findings of the examination before school. A finding is an occasion for support, not an illness. */
export const schoolEntry = inTheme('gesundheit', [
	{
		...need, id: 'sprache', title: 'Auffälliger Sprachbefund vor der Einschulung', numerator: 'seu-sprache',
		definition: 'Kinder mit auffälligem Sprachbefund je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ein hoher Wert bedeutet, dass viele Kinder vor der Schule mehr Anregung und Förderung in der Sprache brauchen. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} einen auffälligen Sprachbefund.'
	},
	{
		...need, id: 'visuomotorik', title: 'Auffälliger Befund der Visuomotorik vor der Einschulung', numerator: 'seu-visuomotorik',
		definition: 'Kinder mit auffälligem Befund im Zusammenspiel von Auge und Hand je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ein hoher Wert zeigt, wo mehr Kinder Malen, Basteln und Bauen üben sollten, bevor sie schreiben lernen. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} einen auffälligen Befund der Visuomotorik.'
	},
	{
		...need, id: 'grobmotorik', title: 'Auffälliger Befund der Grobmotorik vor der Einschulung', numerator: 'seu-grobmotorik',
		definition: 'Kinder mit auffälligem Befund beim Laufen, Hüpfen und Balancieren je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ein hoher Wert zeigt, wo Kindern Platz und Gelegenheit zur Bewegung fehlen können. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} einen auffälligen Befund der Grobmotorik.'
	},
	{
		...need, id: 'uebergewicht', title: 'Übergewicht vor der Einschulung', numerator: 'seu-uebergewicht',
		definition: 'Kinder mit einem Body-Mass-Index über dem 90. Perzentil ihres Alters und Geschlechts je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ein hoher Wert bedeutet, dass viele Kinder schon vor der Schule mehr wiegen, als ihnen guttut. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} Übergewicht.'
	},
	{
		...need, id: 'adipositas', title: 'Starkes Übergewicht vor der Einschulung', numerator: 'seu-adipositas',
		definition: 'Kinder mit einem Body-Mass-Index über dem 97. Perzentil ihres Alters und Geschlechts je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Diese Kinder sind im Wert für Übergewicht schon enthalten; beide dürfen nicht zusammengezählt werden. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} starkes Übergewicht.'
	},
	{
		...examined, id: 'vorsorge', title: 'Vorsorgeuntersuchungen U8 und U9 vollständig', numerator: 'seu-vorsorge', direction: 'less-need',
		definition: 'Kinder, bei denen die Vorsorgeuntersuchungen U8 und U9 nachgewiesen sind, je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: 'Ein hoher Wert bedeutet, dass fast alle Kinder die Vorsorge bekommen haben. Ein niedriger Wert zeigt, wo der Zugang leichter werden sollte; wer das Vorsorgeheft nicht dabeihatte, zählt nicht als nachgewiesen.',
		sentence: '{gebiet}: Bei {wert} der untersuchten Kinder waren die Vorsorgeuntersuchungen U8 und U9 {zeit} vollständig.'
	},
	{
		...examined, id: 'masern', title: 'Zwei Impfungen gegen Masern vor der Einschulung', numerator: 'seu-masern', direction: 'less-need',
		definition: 'Kinder mit zwei nachgewiesenen Impfungen gegen Masern je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ab etwa 95 % sind auch die Menschen geschützt, die nicht geimpft werden können. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder waren {zeit} zweimal gegen Masern geimpft.'
	}
]);
