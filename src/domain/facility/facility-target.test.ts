import { expect, test } from 'vitest';
import { facilityTarget } from './facility-target.ts';
import { targetOf } from './target-spans.ts';

const ages = (...codes: string[]) => [{ id: 'geschlecht', name: '', codes: [{ code: 'w', name: '' }], sums: [] }, { id: 'alter', name: '', codes: codes.map((code) => ({ code, name: code })), sums: [] }];

test('for whom a kind is', () => {
	expect([targetOf('kita', null), targetOf('schule', 'Gymnasium'), targetOf('schule', 'Grundschule (Ganztag)'), targetOf('freizeit', 'Spielplatz'), targetOf('freizeit', 'Jugendzentrum'), targetOf('amt', null)])
		.toEqual(['kita', 'schule', 'grundschule', 'spielplatz', 'freizeit', null]);
});

test('the codes that together are the span; else the nearest span that is counted', () => {
	expect(facilityTarget('kita', ages('u3', '3-5', '6-14'))).toEqual({ span: { from: 0, to: 6 }, classification: 'alter', codes: ['u3', '3-5'] });
	expect(facilityTarget('kita', ages('u6', 'u3', '3-5'))?.codes).toEqual(['u6']);
	expect(facilityTarget('grundschule', ages('u6', '6-14'))).toEqual({ span: { from: 6, to: 15 }, classification: 'alter', codes: ['6-14'] });
});

test('none where no span is counted', () => {
	expect(facilityTarget('kita', ages('u25', 'ue55'))).toBeNull();
	expect(facilityTarget('kita', [])).toBeNull();
});
