import { expect, test } from 'vitest';
import { TOWN, WIDE, makeAndRead } from './make-delivery.ts';
import { readDescription } from './read-description.ts';

test('a fault is told with its line in the YAML', () => {
	const read = readDescription((TOWN + WIDE).replace('    gebiet: nr', '    gebeit: nr'), 'b.yaml');
	const line = (TOWN + WIDE).split('\n').findIndex((l) => l.includes('gebiet: nr')) + 1;
	expect(read.kind === 'faults' && read.findings.map((f) => [f.code, f.row, f.column])).toEqual([
		['description-unknown-key', line, 'dateien[1].gebeit'], ['description-missing-key', line - 2, 'dateien[1]']
	]);
});
test('an unquoted key keeps its zero, an unquoted day stays a day', () => {
	const read = readDescription(TOWN.replace('oberhalb: "02"', 'oberhalb: 02') + WIDE, 'b.yaml');
	expect(read.kind === 'description' && read.description.borders[0]?.rests[0]?.above).toBe('02');
	expect(read.kind === 'description' && read.description.settings.gebietsstaende[0]?.id).toBe('2015-01-01');
});
test('what is no YAML is told with its line', () => {
	const read = readDescription('fassung: 1\nkommune: {a: [}\n', 'b.yaml');
	expect(read.kind === 'faults' && read.findings[0]).toMatchObject({ code: 'description-not-yaml', row: 2 });
});
test('a description cannot reach out of the delivery folder', async () => {
	for (const name of ['../geheim.csv', '/etc/passwd', 'a/../../geheim.csv']) {
		const { of, delivery } = await makeAndRead(TOWN + WIDE.replace('ew.csv', name));
		expect(of('outside-folder')).toHaveLength(1);
		expect(delivery).toBeNull();
	}
});
test('a pattern without match warns', async () => {
	const { of } = await makeAndRead(`${TOWN + WIDE}${WIDE.replace('\ndateien:', '').replace('ew.csv', 'mehr_*.csv')}`);
	expect(of('pattern-without-match')).toMatchObject([{ severity: 'warns', value: 'mehr_*.csv' }]);
});
test('no description is a finding too', async () => {
	const { findings } = await makeAndRead('');
	expect(findings.map((f) => f.severity)).toContain('blocks');
});
