import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { makeStand, safeTables } from '#domain/audit/published/make-stand.test-data.ts';
import type { PublishedStand } from '#domain/audit/published/stand.ts';
import type { AuditReport } from '#domain/audit/report.ts';
import { runCommand } from './run-command.ts';

const leaking = (): PublishedStand => {
	const tables = safeTables();
	tables['bezug']!['2023']!['q:b'] = [40, 10, 30];
	return makeStand({ tables });
};
const filesOf = (stand: PublishedStand): [string, unknown][] => [['katalog', stand.catalogue], ...[...stand.datasets].map(([id, x]): [string, unknown] => [`grundgroessen/${id}`, x]), ...[...stand.indicators].map(([id, x]): [string, unknown] => [`indikatoren/${id}`, x])];

const data = mkdtempSync(join(tmpdir(), 'keck-audit-'));
const folder = join(data, 'snapshots', 'public', 'klein');
mkdirSync(join(folder, 'files'), { recursive: true });
for (const [number, stand] of [makeStand({ tables: safeTables() }), leaking()].entries()) {
	const files = filesOf(stand).map(([name, json]) => {
		const text = JSON.stringify(json);
		const hash = createHash('sha256').update(text).digest('hex');
		writeFileSync(join(folder, 'files', `${hash}.gz`), gzipSync(text));
		return [`${name}.json`, hash];
	});
	mkdirSync(join(folder, String(number + 1)));
	writeFileSync(join(folder, String(number + 1), 'manifest.json'), JSON.stringify({ format: 1, files: Object.fromEntries(files) }));
}
const served = new Map([...filesOf(leaking()).map(([name, json]) => [name, json] as const), ...filesOf(makeStand({ tables: safeTables() })).map(([name, json]) => [`snapshots/1/${name}`, json] as const)].map(([name, json]) => [`/api/v1/klein/${name}`, JSON.stringify(json)]));
const server = createServer((request, response) => {
	const text = served.get(request.url ?? '');
	response.writeHead(text === undefined ? 404 : 200).end(text);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
	server.close();
	rmSync(data, { recursive: true });
});

async function audit(...words: string[]): Promise<{ code: number; out: string; err: string }> {
	let [out, err] = ['', ''];
	process.env['KECK_DATA'] = data;
	const code = await runCommand(['audit', ...words], { out: (text) => (out += text), err: (text) => (err += text) });
	return { code, out, err };
}

describe('keck audit', () => {
	it('says that nothing was found, and what no audit can see', async () => {
		const { code, out } = await audit('klein', '--stand', '1');
		expect([code, out]).toEqual([0, expect.stringContaining('8 sicher, 0 aufgedeckt, 0 zu eng, 0 nicht entschieden.\n\nNichts gefunden.')]);
		expect(out).toContain('  - Vorwissen');
	});
	it('names the worst with the way to it, and ends with 1', async () => {
		const { code, out } = await audit('klein');
		expect(code).toBe(1);
		expect(out).toContain('Prüfung der Geheimhaltung klein, Datenstand 2\n28 Werte und 2 nicht ausgewiesene gelesen');
		expect(out).toContain('aufgedeckt: bezug, 2023, q:a, alter:u15: 2\n  bezug 2023 q:a alter:u15: 39 − 10 − 15 − 12 = 2 (Summe der Gebiete in stadt:1, bezug 2023 alter:u15)');
	});
	it('reads a running server like anybody, with the same result', async () => {
		const [here, there] = [await audit('klein', '--json'), await audit('klein', '--url', origin, '--json')];
		expect(JSON.parse(there.out)).toEqual(JSON.parse(here.out));
		expect([there.code, (JSON.parse(there.out) as AuditReport).worst[0]?.interval]).toEqual([1, [2, 2]]);
	});
	it('reads an earlier Datenstand from there as well', async () => {
		expect((await audit('klein', '--url', origin, '--stand', '1')).code).toBe(0);
	});
	it.each([
		[['klein', '--stand', '9'], /^Den Datenstand 9 gibt es nicht\. Es gibt: 1, 2\./], [['anderswo'], /^Von einer Kommune „anderswo“ ist hier nichts veröffentlicht/],
		[['klein', '--url', 'quatsch'], /^„quatsch“ ist keine Adresse/], [['klein', '--url', origin, '--audience', 'verwaltung'], /^„--url“ liest, was ein Server allen zeigt/], [['klein', '--audience', 'presse'], /^Den Leserkreis „presse“ gibt es nicht\. Es gibt: oeffentlich, verwaltung/], [['klein', '--audience', 'verwaltung'], /hier nichts veröffentlicht/],
		[['fremd', '--url', origin], /antwortet mit 404/], [['klein', '--url', 'http://127.0.0.1:1'], /antwortet niemand/]
	])('%j is refused', async (words, said) => expect(await audit(...words)).toMatchObject({ code: 2, err: expect.stringMatching(said) }));
});
