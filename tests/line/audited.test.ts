import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generateMusterstadt } from '#demo/musterstadt/generate.ts';
import type { AuditReport } from '#domain/audit/report.ts';
import { passes } from '#domain/audit/report.ts';
import { auditStands } from '#server/audit/audit-stands.ts';
import { readStand } from '#server/audit/read-stand.ts';
import type { EndOfLine } from './take-the-line.ts';
import { takeTheLine } from './take-the-line.ts';

const leipzig = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'leipzig');
const done: (() => void)[] = [];
afterAll(() => done.forEach((d) => d()));

async function audited(line: EndOfLine, kommune: string): Promise<AuditReport> {
	done.push(line.done);
	return auditStands([readStand(join(line.data, 'snapshots', 'public'), kommune, null).stand]);
}
describe.skipIf(!existsSync(leipzig))('Leipzig, attacked from its published files', () => {
	test('gives nothing away, and its files agree with each other', async () => {
		const report = await audited(await takeTheLine(leipzig, resolve('demo/descriptions/leipzig.yaml'), 'leipzig'), 'leipzig');
		expect(report.values).toBeGreaterThan(40_000);
		expect(report.judged).toBeGreaterThan(report.withheld);
		expect([report.worst, report.contradictions, passes(report)]).toEqual([[], [], true]);
	}, 180_000);
});

describe('Musterstadt, attacked from its published files', () => {
	test('gives nothing away, and its files agree with each other', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'keck-musterstadt-'));
		done.push(() => rmSync(folder, { recursive: true }));
		generateMusterstadt(folder);
		const report = await audited(await takeTheLine(folder, join(folder, 'beschreibung.yaml'), 'musterstadt'), 'musterstadt');
		expect(report.values).toBeGreaterThan(50_000);
		expect(report.withheld).toBeGreaterThan(1_000);
		expect([report.worst, report.contradictions, passes(report)]).toEqual([[], [], true]);
	}, 180_000);
});
