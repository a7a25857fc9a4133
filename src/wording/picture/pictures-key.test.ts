import { expect, test } from 'vitest';
import { picturesKey } from './pictures-key.ts';

test('what stands beside the values of a Kommune', () => {
	expect(picturesKey('Musterstadt', ['Quartiere'])).toBe('Neben jedem Wert für Musterstadt: die Werte der Quartiere als Striche, Musterstadt als Punkt; dann die Entwicklung über die Zeit.');
	expect(picturesKey('Kreis Musterland', ['Ortslagen', 'Städte und Gemeinden'])).toBe('Neben jedem Wert für den Kreis Musterland: die Werte der Ortslagen oder, wo es keine gibt, der Städte und Gemeinden als Striche, der Kreis Musterland als Punkt; dann die Entwicklung über die Zeit.');
	expect(picturesKey('Musterstadt', [])).toBe('Neben jedem Wert für Musterstadt: Musterstadt als Punkt; dann die Entwicklung über die Zeit.');
});
