import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAreaList } from '#server/intake/workbook/read-area-list.ts';
import { writeFile } from '#server/base/write-file.ts';
import { writeTemplate } from '#server/takeout/template/write-template.ts';
import type { TemplateArea } from '#server/takeout/template/template-content.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { knownKommune } from './known-kommune.ts';
import { chooseIndicators } from './template/choose-indicators.ts';
import { fillTemplate } from './template/fill-template.ts';
import { wrapped } from './text/plain-text.ts';
import { takeWords, WrongUse } from './wrong-use.ts';

export const summary = 'Eine Excel-Vorlage schreiben, die eine Stelle ausfüllt';
export const usage = 'template <kommune> [--indikatoren a,b,c | --thema x | --alle] [--gebiete datei] [--zeit 2024] [--out datei.xlsx]';

export async function run(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({
		args, allowPositionals: true,
		options: { indikatoren: { type: 'string' }, thema: { type: 'string' }, alle: { type: 'boolean' }, gebiete: { type: 'string' }, zeit: { type: 'string' }, out: { type: 'string' } }
	});
	const [slug] = takeWords(positionals, ['kommune']);
	if (!/^[a-z0-9][a-z0-9-]*$/.test(slug)) throw new WrongUse(`„${slug}“ taugt nicht als Kürzel: Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.`);
	const out = resolve(values.out ?? `${slug}${values.zeit === undefined ? '' : `-${values.zeit.replace(/[^\w.-]/g, '-')}`}.xlsx`);
	if (existsSync(out)) throw new WrongUse(`Die Datei „${out}“ gibt es schon. Einen anderen Namen nennen Sie mit --out.`);
	const known = await knownKommune(slug);
	const areas = values.gebiete === undefined ? [] : await areasOf(values.gebiete);
	const content = fillTemplate(slug, chooseIndicators(values, known), values.zeit ?? '', areas, known);
	await writeFile(out, writeTemplate(content));
	const { figures, indicators, impossible } = content.plan;
	if (io.json) io.out(`${JSON.stringify({ file: out, kommune: slug, known: known !== null, areas: content.areas.length, indicators: indicators.map((i) => i.id), columns: figures.reduce((sum, f) => sum + f.groups.length, 0), impossible })}\n`);
	else {
		io.out(wrapped(`Geschrieben: ${out}`, ''));
		io.out(wrapped(`${indicators.length} Indikatoren aus ${figures.length} Grundgrößen; ${content.areas.length === 0 ? 'Gebiete trägt die Stelle selbst ein.' : `${content.areas.length} Gebiete stehen schon da.`}`, ''));
		if (impossible.length > 0) io.out(wrapped(`Nicht dabei, weil die Kommune anders einteilt: ${impossible.join(', ')}.`, ''));
		io.out(wrapped(`Ausgefüllt zurücknehmen: npm run keck -- intake ${out}`, ''));
	}
	return EXIT.DONE;
}

async function areasOf(word: string): Promise<readonly TemplateArea[]> {
	const { areas, findings } = await readAreaList(resolve(word));
	const fault = findings.find(({ severity }) => severity === 'blocks');
	if (fault !== undefined) throw new WrongUse(`${fault.file}: ${fault.message} ${fault.advice}`);
	return areas;
}
