import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeServerLock } from '#server/base/server-lock.ts';
import { commitDelivery } from '#server/ledger/commit-delivery.ts';
import { makeDelivery, makeFile, makeTable } from '#server/ledger/make-delivery.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { EXIT } from './command.ts';
import { commandNames } from './known-commands.ts';

const data = mkdtempSync(join(tmpdir(), 'keck-cli-'));

/** The command line as a person calls it, in a process of its own. */
function keck(...words: string[]): Promise<{ code: number; out: string; err: string }> {
	return new Promise((resolve) => {
		const child = execFile(process.execPath, [join(import.meta.dirname, 'keck.ts'), ...words], { env: { ...process.env, KECK_DATA: data, USER: 'anna' } }, (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }));
	});
}

beforeAll(async () => {
	const ledger = openLedger(data);
	const tables = ['2021', '2022', '2023'].map((period) => makeTable({ period }));
	await commitDelivery(ledger, 'a', makeDelivery('a', [makeFile('einwohner.csv', ...tables)]), { by: 'Anna', at: '2026-03-01T10:00:00.000Z' });
	ledger.close();
});
afterAll(() => rmSync(data, { recursive: true }));

describe('keck', () => {
	it('lists every command with one line in help, and nothing on the error channel', async () => {
		const { code, out, err } = await keck('help');
		expect([code, err]).toEqual([EXIT.DONE, '']);
		for (const name of commandNames()) expect(out).toMatch(new RegExp(`^ {2}${name} +\\S.*$`, 'm'));
		expect(commandNames()).toEqual(expect.arrayContaining(['erase', 'intake', 'redo', 'revisions', 'undo']));
	});

	it('shows the Eingangsbuch, also beside a running server', async () => {
		const server = takeServerLock(data);
		const { code, out, err } = await keck('revisions', 'a');
		server.release();
		expect([code, err]).toEqual([EXIT.DONE, '']);
		expect(out).toContain('  3  gilt · einwohner.csv · angenommen 01.03.2026, 11:00 von Anna\n     einwohner, quartier, 2021 bis 2023 (3 Zeiten)\n');
	});

	it('takes back, brings back and erases, noting who and why', async () => {
		expect((await keck('undo', 'a', '3', '--reason', 'falsches Jahr')).code).toBe(EXIT.DONE);
		expect((await keck('revisions', 'a')).out).toMatch(/ 3 {2}zurückgenommen · einwohner\.csv[^]+durch anna: falsches Jahr/);
		expect((await keck('redo', 'a', '3')).code).toBe(EXIT.DONE);
		expect((await keck('erase', 'a', '3')).code).toBe(EXIT.WRONG_USE);
		expect((await keck('erase', 'a', '3', '--reason', 'enthielt Namen', '--by', 'Bernd')).code).toBe(EXIT.DONE);
		const { revisions } = JSON.parse((await keck('revisions', 'a', '--json')).out) as { revisions: { state: string; file: string | null; lastChange: unknown }[] };
		expect(revisions[2]).toMatchObject({ state: 'erased', file: null, lastChange: { by: 'Bernd', reason: 'enthielt Namen' } });
	});

	it.each([
		[['nonsens'], /Den Befehl „nonsens“ gibt es nicht\. Es gibt: help, /],
		[['keck'], /Den Befehl „keck“ gibt es nicht/],
		[['undo', 'a', '3', '--grund', 'x'], /Die Angabe „--grund“ gibt es hier nicht\.\nSo geht es: npm run keck -- undo <kommune> <nummer>/],
		[['undo', 'a', '3', '--reason'], /Der Angabe „--reason“ fehlt ihr Wert/],
		[['intake', '.', '--commit=ja'], /Die Angabe „--commit“ nimmt keinen Wert/],
		[['undo', 'a'], /Es fehlt: <nummer>/],
		[['undo', 'a', '0'], /„0“ ist keine Nummer/],
		[['revisions', 'a', 'b'], /„b“ ist hier zu viel/],
		[['revisions', 'c'], /Im Eingangsbuch gibt es keine Kommune „c“\. Bekannt sind: a\./],
		[['intake', 'gibt-es-nicht'], /Den Ordner „gibt-es-nicht“ gibt es nicht/]
	])('names what is wrong with %j', async (words, said) => {
		const { code, out, err } = await keck(...words);
		expect([code, out]).toEqual([EXIT.WRONG_USE, '']);
		expect(err).toMatch(said);
	});

	it('answers machines with one JSON document, also when it refuses', async () => {
		const { code, out, err } = await keck('undo', 'c', '1', '--json');
		expect([code, err]).toEqual([EXIT.WRONG_USE, '']);
		expect(JSON.parse(out)).toEqual({ error: { kind: 'not-found', message: 'Im Eingangsbuch steht nichts für die Kommune „c“.' } });
	});
});
