import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOperator, readOperator } from './operator.ts';

test('the operator is read from the data folder, and nobody is made up where there is no file', () => {
	const data = mkdtempSync(join(tmpdir(), 'keck-operator-'));
	try {
		expect(readOperator(data)).toBeNull();
		writeFileSync(join(data, 'betreiber.yaml'), 'name: Stadt Beispielhausen\nanschrift:\n  - Rathausplatz 1\n  - 12345 Beispielhausen\nverantwortlich: Amt für Statistik\ntelefon: 0123 456\n');
		expect(readOperator(data)).toEqual({ name: 'Stadt Beispielhausen', address: ['Rathausplatz 1', '12345 Beispielhausen'], responsible: 'Amt für Statistik', mail: '', phone: '0123 456', arbitration: [] });
	} finally {
		rmSync(data, { recursive: true });
	}
});

test.each([
	['name: A', '„name“ und „anschrift“'], ['name: A\nanschrift: B\nort: C', '„ort“ ist keine Angabe'], ['name: [a, {b: 1}]\nanschrift: B', '„name“ muss Text sein'], ['- a\n- b', 'nicht zu lesen'], ['name: "A', 'nicht zu lesen'], ['', 'nicht zu lesen']
])('a file that cannot be understood says why: %s', (text, why) => {
	expect(() => parseOperator(text)).toThrow(why);
});
