import { expect, test } from 'vitest';
import { comparisonKey } from './comparison-key.ts';
import { similarityRule } from './similarity-rule.ts';

test('the rule of similar areas says who was compared and who was left out', () => {
	const rule = similarityRule({ level: { plural: 'Ortsteile' }, indicators: ['a', 'b'], compared: 57, withGaps: 5, tooSmall: 1 });
	expect(rule).toContain('alle 2 Indikatoren');
	expect(rule).toMatch(/Verglichen wurde mit 57 Ortsteilen; nicht dabei: 1 mit sehr wenigen Einwohnerinnen und Einwohnern und 5 mit zu vielen Lücken\.$/);
	expect(similarityRule({ level: { plural: 'Ortsteile' }, indicators: ['a'], compared: 3, withGaps: 0, tooSmall: 0 })).toMatch(/mit 3 Ortsteilen\.$/);
});

test('the key names the whole in its own grammar and the times once', () => {
	expect(comparisonKey('Kreis Düren', '2023', null)).toMatch(/^Werte: 2023, .* der senkrechte Strich ist der Kreis Düren\. .*: Der Kreis Düren ist dort die Summe aller\.$/);
	expect(comparisonKey('Leipzig', '2023', '2013')).toMatch(/^Früher und heute: 2013 und 2023/);
});
