import { expect, it } from 'vitest';
import { CATALOGUE_INDICATORS } from '#domain/catalogue/catalogue-indicators.ts';
import { run } from './catalogue.ts';
import { EXIT } from './command.ts';

async function said(args: string[], json: boolean): Promise<string> {
	let text = '';
	const code = await run(args, { out: (more) => void (text += more), err: (more) => expect(more).toBe(''), json });
	expect(code).toBe(EXIT.DONE);
	return text;
}

it('names every indicator and what has to be counted for it, in 80 columns', async () => {
	const text = await said([], false);
	expect(CATALOGUE_INDICATORS.filter(({ id, title }) => !text.replace(/\s+/g, ' ').includes(` ${id}: ${title} `))).toEqual([]);
	expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
	expect(text).toContain('  kinderarmut: Kinder unter 15 Jahren in Familien mit SGB-II-Bezug\n');
	expect(text).toContain('    Zielgruppe: Kinder. Braucht: einwohner (unter 15 Jahre), sgb2 (unter 15\n    Jahre)\n');
});

it('tells machines the same as one document', async () => {
	const { indicators } = JSON.parse(await said([], true)) as { indicators: { id: string; needs: unknown }[] };
	expect(indicators.map((i) => i.id)).toEqual(CATALOGUE_INDICATORS.map((i) => i.id));
	expect(indicators.find((i) => i.id === 'eu-anteil')?.needs).toEqual([{ baseFigure: 'einwohner', groups: [{}] }, { baseFigure: 'eu-auslaender', groups: [{}] }]);
});

it('takes no words', () => expect(() => run(['kinderarmut'], { out: () => undefined, err: () => undefined, json: false })).toThrow(/kinderarmut/));
