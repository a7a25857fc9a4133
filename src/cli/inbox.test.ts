import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkLetter } from '#domain/letter/check-letter.ts';
import { BLANK_LETTER } from '#domain/letter/letter.ts';
import { hasApp, openApp } from '#server/app/open-app.ts';
import { addLetter } from '#server/app/queries/add-letter.ts';
import { EXIT } from './command.ts';
import { run } from './inbox.ts';

let data: string;
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'keck-inbox-'));
	vi.stubEnv('KECK_DATA', data);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(data, { recursive: true });
});

async function said(...args: string[]): Promise<string> {
	let text = '';
	expect(await run(args, { out: (more) => void (text += more), err: (more) => expect(more).toBe(''), json: false })).toBe(EXIT.DONE);
	return text;
}

async function receive(): Promise<void> {
	const app = openApp(data);
	const typed = { ...BLANK_LETTER, name: 'Ada', mail: 'ada@example.org', subject: 'Frage', message: 'Erste Zeile\nzweite\u001b[31m Zeile' };
	await addLetter(app, 'leipzig', checkLetter('contact', typed, '/leipzig').letter!, '2026-03-24T10:00:00.000Z');
	await addLetter(app, 'leipzig', checkLetter('brochure', { ...BLANK_LETTER, copies: '3', address: 'Weg 1\n04109 Leipzig' }, '').letter!, '2026-03-25T10:00:00.000Z');
	app.close();
}

it('lists, shows, closes and erases letters', async () => {
	await receive();
	expect(await said('leipzig')).toBe('Posteingang der Kommune „leipzig“\n\n  1  offen · Nachricht: Frage · 24.03.2026, 11:00\n  2  offen · Bestellung, 3 Stück · 25.03.2026, 11:00\n');
	expect(await said('leipzig', '--show', '1')).toBe('Nachricht 1 vom 24.03.2026, 11:00\nVon:     Ada\nE-Mail:  ada@example.org\nBetreff: Frage\nSeite:   /leipzig\n\nText:\n  Erste Zeile\n  zweite\uFFFD[31m Zeile\n');
	expect(await said('leipzig', '--show', '2')).toContain('Anschrift:\n  Weg 1\n  04109 Leipzig\n');
	expect(await said('leipzig', '--done', '1')).toBe('Nummer 1 ist erledigt.\n');
	expect(await said('leipzig')).toContain('  1  erledigt · ');
	expect(await said('leipzig', '--erase', '1')).toBe('Nummer 1 ist gelöscht.\n');
	await expect(said('leipzig', '--show', '1')).rejects.toThrow('Im Posteingang der Kommune „leipzig“ gibt es keine Nummer 1.');
	expect(await said('koeln')).toBe('Der Posteingang der Kommune „koeln“ ist leer.\n');
	await expect(said('koeln', '--erase', '2')).rejects.toThrow(/keine Nummer 2/);
});

it('makes no store by looking', async () => {
	expect(await said('leipzig')).toContain('ist leer');
	await expect(said('leipzig', '--erase', '1')).rejects.toThrow(/keine Nummer 1/);
	expect(hasApp(data)).toBe(false);
});

it('does one thing at a time', async () => {
	await expect(said('leipzig', '--done', '1', '--erase', '1')).rejects.toThrow(/nur eines auf einmal/);
});
