import { expect, test } from 'vitest';
import { changesSentence } from './audience-words.ts';

const share = { unit: '%', decimals: 1, kind: 'share' } as const;

test('the strongest changes, with both values and no judgement', () => {
	expect(changesSentence(share, '2018', '2023', [{ area: { name: 'Grünau-Ost' }, from: 12, to: 15.2 }, { area: { name: 'Zentrum' }, from: 8, to: 6 }]).replace(/\u202f/g, ' '))
		.toBe('Zwischen 2018 und 2023 am stärksten verändert: Grünau-Ost (von 12,0 % auf 15,2 %) und Zentrum (von 8,0 % auf 6,0 %).');
	expect(changesSentence(share, '2018', '2023', [])).toBe('');
});
