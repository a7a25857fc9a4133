import { expect, test } from 'vitest';
import { progressLines } from './progress-lines.ts';

function said(json: boolean, calls: readonly (readonly [string, number, number])[]): string {
	let text = '';
	const tell = progressLines({ json, out: (t) => (text += t), err: () => {} });
	for (const call of calls) tell(...call);
	return text;
}
const long = Array.from({ length: 40 }, (_, i) => ['Geheimhaltung', i + 1, 40] as const);

test('names each step once, and every quarter of a long one', () => {
	expect(said(false, [...long, ['Gegenprobe', 0, 1]])).toBe('  Geheimhaltung …\n  Geheimhaltung: 10 von 40 …\n  Geheimhaltung: 20 von 40 …\n  Geheimhaltung: 30 von 40 …\n  Geheimhaltung: 40 von 40 …\n  Gegenprobe …\n');
	expect(said(false, [['Gegenprobe', 0, 1], ['Gegenprobe', 1, 1]])).toBe('  Gegenprobe …\n');
});
test('tells the quarters of one long piece', () => {
	expect(said(false, [['a.xlsx lesen', 0, 1], ['a.xlsx lesen', 0.1, 1], ['a.xlsx lesen', 0.6, 1], ['a.xlsx lesen', 0.7, 1], ['a.xlsx lesen', 1, 1]])).toBe('  a.xlsx lesen …\n  a.xlsx lesen: 50 % …\n');
});
test('says nothing to machines', () => expect(said(true, long)).toBe(''));
