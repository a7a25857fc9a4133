import { expect, test } from 'vitest';
import { exactnessSentence, hereSentence, outsideSentence } from './where-am-i.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('where one is, and how exactly', () => {
	expect(hereSentence('Grünau-Ost', 'Ortsteil')).toBe('Sie sind hier: Grünau-Ost (Ortsteil).');
	expect(plain(exactnessSentence(23.4, []))).toBe('Genauigkeit nach Angabe Ihres Geräts: etwa 23 m.');
	expect(plain(exactnessSentence(0, []))).toContain('etwa 1 m');
	expect(plain(exactnessSentence(437, ['Lausen-Grünau']))).toBe('Genauigkeit nach Angabe Ihres Geräts: etwa 440 m. Möglich ist auch: Lausen-Grünau.');
	expect(plain(exactnessSentence(2345, ['a', 'b', 'c', 'd', 'e']))).toBe('Genauigkeit nach Angabe Ihres Geräts: etwa 2,3 km. Das ist zu ungenau für ein einzelnes Gebiet; 5 andere sind auch möglich.');
});

test('outside of the Kommune', () => {
	expect(outsideSentence('Leipzig', [])).toBe('Ihr Standort liegt nicht in Leipzig, jedenfalls nicht auf der gezeichneten Karte.');
	expect(outsideSentence('Kreis Düren', ['Jülich'])).toBe('Ihr Standort liegt knapp außerhalb des Kreises Düren. In der Nähe: Jülich.');
});
