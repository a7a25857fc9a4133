import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { configuredOrigin } from '#http/origin.ts';
import { loadSite } from '#http/site.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { type CommandIo, EXIT } from './command.ts';
import { writeExport } from './export/write-export.ts';
import { buildFolder, buildPages, pagesAreCurrent, sourceFingerprint } from './start/built-pages.ts';
import { takeWords, WrongUse } from './wrong-use.ts';

export const summary = 'Den öffentlichen Teil einer Kommune als feste Dateien ausgeben, für jeden Webserver';
export const usage = 'export <kommune> <ordner>';

/** Lies in every exported folder: only such a folder, or an empty one, is replaced. */
const MARK = 'keck-ausgabe.json';

export async function run(args: string[], io: CommandIo): Promise<number> {
	const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
	const [kommune, word] = takeWords(positionals, ['kommune', 'ordner']);
	const folder = resolve(word);
	if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK))) throw new WrongUse(`Im Ordner „${word}“ liegt schon etwas anderes. Bitte einen leeren oder neuen Ordner nennen.`);
	const say = (line: string): void => {
		if (!io.json) io.out(line);
	};
	const started = performance.now();
	const snapshot = await openSnapshots().open(kommune, null);

	const fingerprint = await sourceFingerprint();
	if (!(await pagesAreCurrent(fingerprint))) {
		say('Seiten werden gebaut …\n');
		await buildPages(fingerprint, new AbortController().signal);
	}
	const origin = configuredOrigin(process.env) ?? `http://localhost:${readConfiguration().port}`;
	const site = await loadSite(buildFolder);
	const fresh = `${folder}.${randomUUID()}.tmp`;
	try {
		const files = await writeExport({ site, snapshot, origin, client: join(buildFolder, 'client'), folder: fresh, progress: (done, all) => say(`  ${done} von ${all} Dateien\n`) });
		const { mark } = await openSnapshots().open(kommune, null);
		if (mark.pin !== snapshot.mark.pin) throw new Refusal('conflict', 'Während der Ausgabe wurde ein neuer Datenstand freigegeben. Bitte noch einmal ausgeben.');
		await writeFile(join(fresh, MARK), `${JSON.stringify({ kommune, stand: mark.pin })}\n`);
		await rm(folder, { recursive: true, force: true });
		await rename(fresh, folder);
		const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
		io.out(io.json ? `${JSON.stringify({ kommune, snapshot: mark.number, stand: mark.pin, files, folder })}\n` : `${files} Dateien in ${seconds} s, Datenstand ${mark.pin}. Anfang: ${join(folder, 'index.html')}\n`);
		return EXIT.DONE;
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}
