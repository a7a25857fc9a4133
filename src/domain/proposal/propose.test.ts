import { describe, expect, it } from 'vitest';
import { parseDescription } from '../delivery/parse-description.ts';
import { Answers } from './answers/answers.ts';
import { BORDERS, folder, grid, MESSY } from './invented-town.test-data.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';

type Entry = Record<string, unknown>;
const files = (p: Proposal): Entry[] => p.description['dateien'] as Entry[];
const means = (p: Proposal): Record<string, string> => Object.fromEntries(p.columns.map((c) => [c.column, `${c.role} ${c.means}`.trim()]));
const valid = (p: Proposal): void => {
	const parsed = parseDescription(p.description, 'vorschlag.yaml');
	expect(parsed.kind === 'faults' ? parsed.findings : []).toEqual([]);
};

describe('a table as offices send it', () => {
	const proposal = propose(folder(MESSY));
	it('is valid without any answer, and withheld', () => {
		valid(proposal);
		expect((proposal.description['grundgroessen'] as Entry[]).map((f) => f['veroeffentlichung'])).toEqual(['nein', 'nein', 'nein']);
		expect(proposal.questions.map((q) => q.code)).toEqual(['publish', 'kommune-ags', 'sign:.']);
	});
	it('has its header under the title, its figures under the column numbers and above the footnote', () => {
		expect(files(proposal)[0]).toMatchObject({ kopfzeile: '3', zeilen: '5-11', zeit: { fest: '2023-12-31' } });
	});
	it('gets back the zeros its keys have lost, and its total row', () => {
		expect(files(proposal)[0]).toMatchObject({
			ebene: 'quartier', gebiet: { spalte: 'Nr.', codes: { 101: '0101', 102: '0102', 103: '0103', 201: '0201', 202: '0202', 203: '0203' } }, summenzeilen: { schluessel: ['Insgesamt'], bedeutet: 'stadt' },
			leerzeichen: { '.': 'geheim', '-': '0' }
		});
	});
	it('counts groups of what stands before them, and supplies what is no count', () => {
		expect(means(proposal)).toEqual({
			'Nr.': 'area', Quartier: 'left-out', 'Einwohner insgesamt': 'count einwohner', männlich: 'count einwohner[geschlecht=m]', weiblich: 'count einwohner[geschlecht=w]', 'unter 3': 'count einwohner[alter=u3]',
			'3-5': 'count einwohner[alter=3-5]', '6 und älter': 'count einwohner[alter=6plus]', 'Ausländeranteil in %': 'rate auslaenderanteil', Durchschnittsalter: 'rate durchschnittsalter'
		});
	});
	it('declares the sums that hold in every row, and no other', () => {
		const sums = (p: Proposal): unknown => (p.description['klassifikationen'] as Entry[]).map((c) => [c['id'], c['summen']]);
		expect(sums(proposal)).toEqual([['geschlecht', [{ ganzes: 'insgesamt', teile: ['m', 'w'] }]], ['alter', [{ ganzes: 'insgesamt', teile: ['u3', '3-5', '6plus'] }]]]);
		const wrong = { ...MESSY, rows: MESSY.rows.map((row) => row.map((cell) => (cell === '412' ? '413' : cell))) };
		expect(sums(propose(folder(wrong)))).toEqual([['geschlecht', undefined], ['alter', [{ ganzes: 'insgesamt', teile: ['u3', '3-5', '6plus'] }]]]);
	});
	it('nests the borders by the first characters of their keys', () => {
		expect(proposal.description['gebietsstaende']).toMatchObject([{ grenzen: [{ ebene: 'stadt', aus: 'stadtbezirk' }, { ebene: 'stadtbezirk', schluessel: 'NR' }, { ebene: 'quartier', oberhalb: { eigenschaft: 'NR', stellen: 2 } }] }]);
	});
});

describe('other forms', () => {
	const rows = (line: (code: string, i: number) => string): string[] => ['0101', '0102', '0103', '0201', '0202', '0203'].map(line);
	it('reads years side by side, named by the file', () => {
		const p = propose(folder(grid('haushalte.csv', ['NR|2021|2022|2023', ...rows((code, i) => `${code}|${300 + i}|${310 + i}|${320 + i}`)])));
		valid(p);
		expect(files(p)[0]).toMatchObject({ gebiet: 'NR', spalten: { 2021: { grundgroesse: 'haushalte', zeit: '2021' }, 2023: { grundgroesse: 'haushalte', zeit: '2023' } } });
		expect(files(p)[0]).not.toHaveProperty('zeit');
	});
	it('reads the quarter from the name of the file, for next time too', () => {
		const p = propose(folder(grid('arbeitslose_2023-Q4.csv', ['Schlüssel|Arbeitslose', ...rows((code, i) => `${code}|${20 + i}`)])));
		valid(p);
		expect(files(p)[0]).toMatchObject({ zeit: { dateiname: String.raw`arbeitslose_(\d{4}-Q[1-4])` }, spalten: { Arbeitslose: { grundgroesse: 'arbeitslose' } } });
	});
	it('reads one row per cell, with school years and the level in a word', () => {
		const cells = ['01', '02'].flatMap((code) => ['00 - < 03', '03 - < 06', '06 und älter'].map((age, i) => `2023/24|${code}|Stadtbezirk|${i + 1}0|${age}|${10 * (i + 1)}`));
		const p = propose(folder(grid('kinder.csv', ['Schuljahr|ID|Ebene|Merkmal-Nr|Merkmal|Zahl', ...cells, ...rows((code) => `2023/24|${code}|Quartier|10|00 - < 03|3`)])));
		valid(p);
		expect(files(p)[0]).toMatchObject({
			ebene: { spalte: 'Ebene', codes: { Stadtbezirk: 'stadtbezirk', Quartier: 'quartier' } }, zeit: { spalte: 'Schuljahr', codes: { '2023/24': '2023-24' } }, ausgelassen: ['Merkmal-Nr'],
			lang: { wert: 'Zahl', gruppen: { alter: { spalte: 'Merkmal', codes: { '00 - < 03': 'u3', '03 - < 06': '3-5', '06 und älter': '6plus' } } } }
		});
	});
	it('tells levels apart that stand one below the other, though a name is on both; several areas in one, another spelling', () => {
		const p = propose(folder(grid('profil_2022.csv', ['Gebiet|Haushalte', 'Markt und Sankt-Jürgen|10', 'Mühlenstr.|20', 'Hafen|30', 'Werfft|40', 'Nordkai|50', 'Altstadt|30', 'Hafen|120', 'Insgesamt|150'])));
		valid(p);
		expect(files(p).map((f) => [f['ebene'], f['zeilen'], f['gebiet']])).toEqual([
			['quartier', '2-6', { spalte: 'Gebiet', nach: 'name', codes: { 'Markt und Sankt-Jürgen': '0101+0102', Werfft: '0202' } }],
			['stadtbezirk', '7-8', { spalte: 'Gebiet', nach: 'name' }], ['stadt', '9-9', { spalte: 'Gebiet', nach: 'name', codes: { Insgesamt: '00000000' } }]
		]);
		expect(p.description['gebietsstaende']).toMatchObject([{ grenzen: [{}, {}, { zusammengefasst: [{ schluessel: '0101+0102', aus: ['0101', '0102'] }] }] }]);
	});
	it('reads merged headings of a worksheet, and a ratio that the counts give again', () => {
		const sheet = grid('mappe.xlsx', ['Sozialatlas', 'Gebiet|Stand 31.12.2022||', '|Einwohner|Arbeitslose|Anteil der Arbeitslosen in %', ...rows((code, i) => `${code}|${1000 + 37 * i}|${50 + 3 * i}|${String(Math.round((1000 * (50 + 3 * i)) / (1000 + 37 * i)) / 10).replace('.', ',')}`)], 'Blatt A', [{ top: 1, left: 1, bottom: 1, right: 3 }, { top: 1, left: 0, bottom: 2, right: 0 }]);
		const p = propose(folder(sheet));
		valid(p);
		expect(files(p)[0]).toMatchObject({
			blatt: 'Blatt A', kopfzeile: '2-3', gebiet: 'Gebiet', spalten: { 'Stand 31.12.2022 | Einwohner': { grundgroesse: 'einwohner', zeit: '2022-12-31' } },
			pruefungen: [{ spalte: 'Stand 31.12.2022 | Anteil der Arbeitslosen in %', zaehler: 'arbeitslose', nenner: 'einwohner', faktor: '100' }]
		});
	});
	it('knows people without a quarter by their name, and the sum they belong to', () => {
		const lines = ['2022|01|B|Altstadt|93', '2022|02|B|Hafen|90', ...rows((code, i) => `2022|${code}|Q|Quartier ${i}|${20 + (i % 3) * 10}`), '2022|0100|Q|Altstadt ohne Quartier|3'];
		const p = propose(folder(grid('einwohner.csv', ['Jahr|Nr|Ebene|Name|Einwohner', ...lines])));
		valid(p);
		expect(p.description['gebietsstaende']).toMatchObject([{ 'ohne-flaeche': [{ ebene: 'quartier', schluessel: '0100', name: 'Altstadt ohne Quartier', oberhalb: '01' }] }]);
		expect((p.description['grundgroessen'] as Entry[])[0]).toMatchObject({ summen: { stadtbezirk: 'additiv', quartier: 'additiv-mit-rest' } });
	});
	it('asks for the period where nothing names it, and then reads the file', () => {
		const table = grid('wohnungen.csv', ['NR|Wohnungen', ...rows((code, i) => `${code}|${100 + i}`)]);
		const open = propose(folder(table));
		expect(open.questions.map((q) => q.code)).toContain('period-of-file:wohnungen');
		expect(open.unread).toEqual([{ file: 'wohnungen.csv', why: 'nirgends steht, für welche Zeit die Zahlen gelten' }]);
		const p = propose(folder(table), new Answers(new Map([['period-of-file:wohnungen', '2020']])));
		valid(p);
		expect(files(p)[0]).toMatchObject({ zeit: { fest: '2020' } });
	});
	it('asks what a zero means where sums miss exactly there', () => {
		const cells = Array.from({ length: 30 }, (_, i) => `20${String(i + 10).padStart(2, '0')}`).flatMap((year, y) => rows((code, i) => `${year}|${code}|${100 + 3 * i + 2 * y}|${40 + i + y}|${60 + 2 * i + y}`));
		const table = grid('arbeitslose.csv', ['Jahr|NR|Arbeitslose insgesamt|Männer|Frauen', ...cells.slice(1), '2010|0101|101|0|60']);
		const p = propose(folder(table));
		expect(p.questions.map((q) => q.code)).toContain('zeros-of-file:arbeitslose');
		expect(files(p)[0]).toMatchObject({ leerzeichen: { 0: 'geheim' } });
		const told = propose(folder(table), new Answers(new Map([['zeros-of-file:arbeitslose', 'nicht-erhoben'], ['publish', 'ja'], ['typo', 'x']])));
		expect(files(told)[0]).toMatchObject({ leerzeichen: { 0: 'nicht-erhoben' } });
		expect(told.unasked).toEqual(['typo']);
		expect((told.description['grundgroessen'] as Entry[])[0]).toMatchObject({ veroeffentlichung: 'ja' });
	});
	it('shows nothing of a table with one row per person', () => {
		const p = propose(folder(grid('akten.csv', ['NR|Jahr|Vorname|Betrag', ...rows((code, i) => `${code}|2020|Ada|${i + 20}`)])));
		expect(p.columns).toEqual([]);
		expect(p.unread[0]?.why).toContain('eine Zeile je Person');
		expect(JSON.stringify(p)).not.toContain('Ada');
	});
	it('is not held up by cells of a million signs', () => {
		const long = ['(', ' ', '9', 'a-', '1 bis '].map((sign) => sign.repeat(200_000));
		const p = propose(folder(grid('einwohner_2020.csv', [`NR|Einwohner|${long.join('|')}`, ...rows((code, i) => `${code}|${100 + i}|${long.join('|')}`)])));
		expect(means(p)['Einwohner']).toBe('count einwohner');
	}, 5_000);
	it('has nothing to say without tables, and says so', () => {
		expect(propose({ name: 'leer', tables: [], borders: BORDERS, unread: [] }).columns).toEqual([]);
	});
});

describe('what was answered once', () => {
	const rows = ['0101', '0102', '0103', '0201', '0202', '0203'];
	const first = grid('haushalte_sb_2023.csv', ['sb|HH_ges|HH_alleinerz|HH_x7', ...rows.map((code, i) => `${code}|${100 + i}|${10 + i}|${7 + i}`)]);
	const next = grid('Haushalte_SB_2024.csv', ['HH_x7 |hh_Alleinerz|SB|HH_GES', ...rows.map((code, i) => `${9 + i}|${12 + i}|${code}|${110 + i}`)]);
	const answer = new Map([['meaning-of-column:haushaltesb:hhx7', 'haushalte[haushaltstyp=sonstige]']]);
	it('is remembered, and holds for next year’s file with other columns and letters', () => {
		const asked = propose(folder(first), new Answers(answer));
		expect(means(asked)['HH_x7']).toBe('count haushalte[haushaltstyp=sonstige]');
		expect([...asked.remember]).toEqual([...answer]);
		const p = propose(folder(next), new Answers(new Map(), asked.remember));
		valid(p);
		expect(means(p)).toEqual({ SB: 'area', HH_GES: 'count haushalte', hh_Alleinerz: 'count haushalte[haushaltstyp=alleinerziehend]', HH_x7: 'count haushalte[haushaltstyp=sonstige]' });
		expect([...p.remember]).toEqual([...answer]);
	});
	it('is not known to whoever remembers nothing', () => expect(means(propose(folder(next)))['HH_x7']).not.toBe('count haushalte[haushaltstyp=sonstige]'));
});
