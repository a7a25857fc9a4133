import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Site } from '#http/site.ts';
import { fileName } from '#view/file-name.ts';
import type { OpenSnapshot } from '#server/snapshot/index.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { type Choice, formPattern, readChoices } from './choices.ts';
import { chosenIn, type PageDefaults, planStates, profileInstead, STATES_PER_INDICATOR, targetOf, valuesOf } from './indicator-states.ts';
import { notePage } from './note-page.ts';
import { planData, planPages } from './plan-pages.ts';
import { rewritePage } from './rewrite-page.ts';
import { NOTE_FILE, SiteMap } from './site-map.ts';

const inflate = promisify(gunzip);

export interface ExportOptions {
	readonly site: Site;
	readonly snapshot: OpenSnapshot;
	/** Stands in the citations of the pages. */
	readonly origin: string;
	/** Folder with the built stylesheets. */
	readonly client: string;
	readonly folder: string;
	progress(done: number, all: number): void;
}

/** Draws every planned address and writes it, its links turned to files. @returns number of files */
export async function writeExport(options: ExportOptions): Promise<number> {
	const { site, snapshot, origin, folder } = options;
	const { catalogue } = snapshot;
	const { slug } = catalogue.kommune;
	const map = new SiteMap();
	const lists = (await snapshot.facilities())?.lists ?? [];
	planPages(map, catalogue, [...new Set(lists.flatMap((list) => list.facilities.map((f) => f.kind)))]);
	planData(map, catalogue, snapshot.has(fileName.audit), lists.length > 0, (level) => catalogue.gebietsstaende.some((g) => snapshot.has(`geometrie/${g.id}/${level}.geojson`)));

	const defaults = new Map<string, PageDefaults>();
	for (const indicator of catalogue.indicators) {
		const address = kommuneAddresses(slug, null).indicator(indicator.id);
		const first = choicesOf((await draw(address)).text());
		const level = chosenIn(first, 'ebene') ?? indicator.levels.at(-1) ?? '';
		const byLevel = new Map([[level, first]]);
		for (const other of valuesOf(first, 'ebene')) if (other !== level) byLevel.set(other, choicesOf((await draw(`${address}?ebene=${encodeURIComponent(other)}`)).text()));
		const own = { level, newest: new Map([...byLevel].map(([at, choices]) => [at, chosenIn(choices, 'zeit') ?? ''])) };
		defaults.set(new URL(address, origin).pathname, own);
		planStates(map, slug, indicator.id, byLevel, own);
	}

	const facilities = kommuneAddresses(slug, null).facilities();
	/** Of an area singled out there is no file; its profile says what lies in it. */
	const ofFacilities = lists.length === 0 ? undefined : { level: chosenIn(choicesOf((await draw(facilities)).text()), 'ebene') ?? catalogue.levels.at(-1)?.id ?? '', newest: new Map<string, string>() };

	await cp(options.client, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
	const entries = map.entries();
	let head = '';
	for (const [at, [address, file]] of entries.entries()) {
		const drawn = await draw(address);
		await write(file, drawn.isPage ? page(drawn.text(), address, file) : drawn.bytes);
		if ((at + 1) % 100 === 0) options.progress(at + 1, entries.length);
	}
	await write(NOTE_FILE, notePage(catalogue.kommune.name, snapshot.mark.pin, STATES_PER_INDICATOR, head));
	return entries.length + 1;

	function page(html: string, address: string, file: string): string {
		const url = new URL(address, origin);
		const choices = choicesOf(html);
		const own = defaults.get(url.pathname);
		const text = rewritePage(html, {
			map, address: url, file,
			target: (choice, value) => (own === undefined ? null : targetOf(map, slug, url, own, choices, sameChoice(choices, choice), value)),
			instead: (link) => profileInstead(map, slug, link, link.pathname === facilities ? ofFacilities : defaults.get(link.pathname))
		});
		if (file === 'index.html') head = (text.match(/<link\b[^>]*rel="stylesheet"[^>]*>/g) ?? []).join('\n');
		return text;
	}

	async function draw(address: string): Promise<{ bytes: Buffer; isPage: boolean; text(): string }> {
		const response = await site.draw(origin + address);
		const raw = Buffer.from(await response.arrayBuffer());
		if (response.status !== 200) throw new Error(`${address} was answered with ${response.status}.`);
		const bytes = response.headers.get('content-encoding') === 'gzip' ? await inflate(raw) : raw;
		return { bytes, isPage: response.headers.get('content-type')?.startsWith('text/html') ?? false, text: () => bytes.toString('utf8') };
	}

	async function write(file: string, content: string | Buffer): Promise<void> {
		await mkdir(dirname(join(folder, file)), { recursive: true });
		await writeFile(join(folder, file), content);
	}
}

const choicesOf = (html: string): Choice[] => [...html.matchAll(formPattern)].flatMap(([form]) => readChoices(form));

/** The rewriter reads the form once more: the same place in the form is the same choice. */
function sameChoice(choices: readonly Choice[], wanted: Choice): Choice {
	const twin = choices.find((c) => c.name === wanted.name && c.label === wanted.label);
	if (!twin) throw new Error(`A form has lost its choice ${wanted.name}.`);
	return twin;
}
