import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from './command.ts';
import { runCommand } from './run-command.ts';

/** Two districts of three quarters, side by side; keys nest. */
const square = (x: number, y: number): number[][][] => [[[9 + x / 100, 54 + y / 100], [9.01 + x / 100, 54 + y / 100], [9.01 + x / 100, 54.01 + y / 100], [9 + x / 100, 54.01 + y / 100], [9 + x / 100, 54 + y / 100]]];
const quarters = [['0101', 'Markt'], ['0102', 'Sankt Jürgen'], ['0103', 'Mühlenstraße'], ['0201', 'Hafen'], ['0202', 'Werft'], ['0203', 'Nordkai']] as const;
const borders = JSON.stringify({
	type: 'FeatureCollection',
	features: quarters.map(([nr, name], i) => ({ type: 'Feature', properties: { QU_NR: nr, QU_NAME: name, SB_NR: nr.slice(0, 2), SB_NAME: nr < '02' ? 'Altstadt' : 'Hafenstadt' }, geometry: { type: 'Polygon', coordinates: square(i % 3, Math.floor(i / 3)) } }))
});
/** As a German office sends it: Windows-1252, titles, lost zeros, decimal commas, a total, a footnote. */
const inhabitants = ['Einwohner der Seestadt am 31.12.2023', '', 'Nr.;Quartier;Einwohner insgesamt;männlich;weiblich;Durchschnittsalter', ...quarters.map(([nr, name], i) => `${Number(nr)};${name};1.${200 + i};${600 + i};600;4${i},5`), 'Insgesamt;;7.215;3.615;3.600;42,9', '', 'Quelle: Melderegister'].join('\r\n');
const households = ['sb;HH_ges;HH_x7', ...quarters.map(([nr], i) => `${nr};${500 + i};${90 + i}`)].join('\n');

describe('keck describe', () => {
	let folder = '';
	let work = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'keck-lieferung-'));
		work = mkdtempSync(join(tmpdir(), 'keck-arbeit-'));
		writeFileSync(join(folder, 'quartiere.geojson'), borders);
		writeFileSync(join(folder, 'einwohner_2023.csv'), Buffer.from(inhabitants, 'latin1'));
		writeFileSync(join(folder, 'hh_2023.csv'), households);
	});
	afterEach(() => [folder, work].forEach((path) => rmSync(path, { recursive: true, force: true })));

	async function keck(...words: string[]): Promise<{ code: number; out: string; err: string }> {
		const said = { out: '', err: '' };
		const code = await runCommand(words, { out: (text) => { said.out += text; }, err: (text) => { said.err += text; } });
		return { code, ...said };
	}

	it('writes a description that intake takes as it is, and says what it rests on', async () => {
		const out = join(work, 'vorschlag.yaml');
		const said = await keck('describe', folder, '--out', out);
		expect(said).toMatchObject({ code: EXIT.DONE, err: '' });
		expect(said.out).toContain('publish: …');
		expect(said.out).toContain('Gelesen werden die Zeilen 4 bis 10');
		expect(readFileSync(out, 'utf8')).toContain('{ spalte: Nr., codes: { "101": "0101",');
		const checked = await keck('intake', folder, '--description', out);
		expect(checked.out.replace(/\s+/g, ' ')).toContain('Nichts steht der Übernahme entgegen');
		expect(checked.code).toBe(EXIT.DONE);
	});

	it('remembers answers in a file people can read, for next year’s files too', async () => {
		const answers = join(work, 'antworten.yaml');
		const memory = join(work, 'gemerkt.yaml');
		writeFileSync(answers, 'publish: ja\nkommune-ags: "99999001"\nmeaning-of-column:hh:hhx7: haushalte[haushaltstyp=mit-kindern]\n');
		await keck('describe', folder, '--answers', answers, '--memory', memory, '--out', join(work, 'a.yaml'));
		expect(readFileSync(memory, 'utf8')).toMatch(/^# Gemerkte[\s\S]*antworten:\n {2}kommune-ags: "99999001"\n {2}meaning-of-column:hh:hhx7: haushalte\[haushaltstyp=mit-kindern\]\n {2}publish: ja\n$/);
		rmSync(join(folder, 'hh_2023.csv'));
		writeFileSync(join(folder, 'HH_2024.csv'), ['Hh_X7 ;SB;hh_GES', ...quarters.map(([nr], i) => `${95 + i};${nr};${510 + i}`)].join('\n'));
		const next = JSON.parse((await keck('describe', folder, '--memory', memory, '--json')).out) as { questions: unknown[]; columns: { column: string; means: string }[] };
		expect(next.questions).toEqual([]);
		expect(next.columns.find((c) => c.column === 'Hh_X7')?.means).toBe('haushalte[haushaltstyp=mit-kindern]');
	});

	it('without --out the description stands on the output alone', async () => {
		const said = await keck('describe', folder);
		expect(said.out.startsWith('# Vorschlag von „keck describe“')).toBe(true);
		expect(said.err).toContain('Fragen (2)');
	});

	it('says what is wrong with its words', async () => {
		expect(await keck('describe', join(folder, 'nirgends'))).toMatchObject({ code: EXIT.WRONG_USE });
		writeFileSync(join(work, 'kaputt.yaml'), '- eine\n- Liste\n');
		expect((await keck('describe', folder, '--answers', join(work, 'kaputt.yaml'))).err).toContain('keine Antworten in der Form');
		const none = join(work, 'neu.yaml');
		expect((await keck('describe', folder, '--memory', none)).code).toBe(EXIT.DONE);
		expect(existsSync(none)).toBe(false);
	});

	it('has nothing to propose for a folder without tables', async () => expect((await keck('describe', work)).code).toBe(EXIT.FINDINGS_BLOCK));
});
