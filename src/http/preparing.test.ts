import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPreparing, type PreparationStep } from './preparing.ts';
import { openServer, type RunningServer } from './server.ts';

let steps: PreparationStep[] = [{ title: 'Seiten bauen', state: 'running', seconds: 3.2 }, { title: 'Lieferung erzeugen', state: 'waiting', seconds: 0 }];
let server: RunningServer;
beforeAll(async () => {
	server = await openServer('127.0.0.1', 0, createPreparing(() => steps));
});
afterAll(() => server.close());
const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

test('the start page shows the steps and renews', async () => {
	const answer = await get('/');
	const html = await answer.text();
	expect(answer.status).toBe(200);
	expect(html).toContain('<meta http-equiv="refresh" content="1">');
	expect(html).toContain('Seiten bauen (läuft, 3 s)');
	expect(html).toContain('Lieferung erzeugen (wartet)');
	expect(html).toContain('Musterstadt');
});

test('nobody takes it for the page that was asked for', async () => {
	expect((await get('/musterstadt')).status).toBe(503);
	const api = await get('/api/v1/kommunen');
	expect([api.status, api.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
});

test('healthz names the step', async () => {
	const answer = await get('/healthz');
	expect([answer.status, await answer.json()]).toEqual([503, { status: 'preparing', step: 'Seiten bauen' }]);
});

test('after a failure it stands still', async () => {
	steps = [{ title: 'Seiten bauen', state: 'failed', seconds: 3.2 }];
	const html = await (await get('/')).text();
	expect(html).not.toContain('http-equiv="refresh"');
	expect(html).toContain('Seiten bauen (fehlgeschlagen, 3 s)');
});
