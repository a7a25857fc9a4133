import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** A browser that can be started, and what it needs in its environment. */
export interface BrowserFiles {
	readonly executable: string;
	readonly environment: Readonly<Record<string, string>>;
}

/**
 * The browser the test command brings itself: Chromium out of the npm package, with the libraries a bare Debian lacks (libnss3, libexpat
 * and theirs) out of the same package. `KECK_BROWSER` names another one, for machines the package was not built for.
 */
export async function unpackBrowser(): Promise<BrowserFiles> {
	const own = process.env['KECK_BROWSER'];
	if (own !== undefined && own !== '') {
		if (!existsSync(own)) throw new Error(`KECK_BROWSER is „${own}“, and there is no such file.`);
		return { executable: own, environment: {} };
	}
	const source = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
	const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
	const cache = resolve(import.meta.dirname, '../../../node_modules/.cache/keck-browser');
	const folder = join(cache, `${version}-${process.arch}`);
	if (!existsSync(folder)) await unpack(join(source, 'bin'), folder, `${folder}.${process.pid}.tmp`);
	const fonts = join(folder, 'fonts.conf');
	writeFileSync(fonts, fontsIn(folder));
	return { executable: join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts } };
}

/**
 * Where the unpacked fonts lie. The package's own file names folders of another place (`/opt/fonts`, `/tmp/fonts`): on a machine without fonts nothing was found then,
 * text stayed invisible and pages crashed.
 */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;

/** Whole or not at all: a run that was killed leaves no half browser behind. */
async function unpack(archives: string, folder: string, unfinished: string): Promise<void> {
	mkdirSync(unfinished, { recursive: true });
	// The package unpacks into the temporary folder of the system and trusts whatever lies there; so we name it one of our own.
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = unfinished;
	try {
		await Promise.all(['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((archive) => inflate(join(archives, archive))));
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
	rmSync(folder, { recursive: true, force: true });
	renameSync(unfinished, folder);
}
