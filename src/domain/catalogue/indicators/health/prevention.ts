import { inTheme } from '../../catalogue-indicator.ts';
import { examined, varies } from './examination.ts';

/** Prevention before school. */
export const prevention = inTheme('gesundheit', [
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
