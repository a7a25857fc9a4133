import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLetter } from '#domain/letter/check-letter.ts';
import { BLANK_LETTER } from '#domain/letter/letter.ts';
import { stoppedClock } from '#server/base/clock.ts';
import { eraseOverdue } from './keep-inbox-short.ts';
import { LetterFlow } from './letter-flow.ts';
import type { App } from './open-app.ts';
import { hasApp, openApp } from './open-app.ts';
import { addLetter } from './queries/add-letter.ts';
import { eraseLetter } from './queries/erase-letter.ts';
import { findLetter } from './queries/find-letter.ts';
import { listLetters } from './queries/list-letters.ts';
import { markDone } from './queries/mark-done.ts';

let data: string;
let app: App;
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'keck-app-'));
	app = openApp(data);
});
afterEach(() => {
	app.close();
	rmSync(data, { recursive: true });
});

const letter = (message: string) => checkLetter('contact', { ...BLANK_LETTER, mail: 'a@example.org', subject: 'Frage', message }, '/leipzig').letter!;
const at = '2026-03-24T10:00:00.000Z';
const onDisk = (text: string): boolean => readdirSync(data).some((file) => readFileSync(join(data, file)).includes(text));

describe('the inbox', () => {
	it('keeps a letter as it came, numbered within its Kommune', async () => {
		expect([await addLetter(app, 'leipzig', letter('eins'), at), await addLetter(app, 'koeln', letter('zwei'), at), await addLetter(app, 'leipzig', letter('drei'), at)]).toEqual([1, 1, 2]);
		expect(await findLetter(app, 'leipzig', 2)).toEqual({ kind: 'contact', name: '', mail: 'a@example.org', subject: 'Frage', copies: 0, address: '', message: 'drei', page: '/leipzig', number: 2, at, doneAt: null });
	});

	it('of one Kommune knows nothing of another', async () => {
		await addLetter(app, 'leipzig', letter('geheim'), at);
		expect(await listLetters(app, 'koeln')).toEqual([]);
		expect(await findLetter(app, 'koeln', 1)).toBeNull();
		expect([await markDone(app, 'koeln', 1, at), await eraseLetter(app, 'koeln', 1)]).toEqual([false, false]);
		expect(await findLetter(app, 'leipzig', 1)).toMatchObject({ message: 'geheim', doneAt: null });
	});

	it('loses an erased letter for good: no byte stays on the disk, its number does not come back', async () => {
		await addLetter(app, 'leipzig', letter(`vertraulich-${'x'.repeat(4500)}`), at);
		expect(onDisk('vertraulich-')).toBe(true);
		expect(await eraseLetter(app, 'leipzig', 1)).toBe(true);
		expect(await app.scrub()).toBe(true);
		expect(onDisk('vertraulich-')).toBe(false);
		expect(await addLetter(app, 'leipzig', letter('neu'), at)).toBe(2);
	});

	it('erases what was done more than 90 days ago, and only that', async () => {
		for (const message of ['alt', 'offen', 'jung']) await addLetter(app, 'leipzig', letter(message), '2026-01-01T00:00:00.000Z');
		await markDone(app, 'leipzig', 1, '2026-01-01T00:00:00.000Z');
		await markDone(app, 'leipzig', 3, '2026-01-03T00:00:00.000Z');
		await markDone(app, 'leipzig', 1, '2026-04-01T00:00:00.000Z');
		expect(await eraseOverdue(data, stoppedClock('2026-04-02T00:00:00.000Z'))).toBe(1);
		expect((await listLetters(app, 'leipzig')).map(({ number }) => number)).toEqual([2, 3]);
	});

	it('is not made by looking whether something is over', async () => {
		const empty = mkdtempSync(join(tmpdir(), 'keck-app-'));
		expect([await eraseOverdue(empty, stoppedClock(at)), hasApp(empty)]).toEqual([0, false]);
		rmSync(empty, { recursive: true });
	});
});

it('a flood of letters stops for an hour, in one Kommune alone', () => {
	const flow = new LetterFlow(2);
	expect([flow.take('leipzig', 0), flow.take('leipzig', 1000), flow.take('leipzig', 2000), flow.take('koeln', 2000), flow.take('leipzig', 3_599_999), flow.take('leipzig', 3_600_000)]).toEqual([true, true, false, true, false, true]);
});
