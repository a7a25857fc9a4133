import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../tools/check/outcome.ts';
import { project, withTree, type Files } from './tiny-tree.ts';

const own = (file: string): string => readFileSync(join(project, file), 'utf8');
/** A tiny project with our settings of the tools, and the tools themselves. */
const clean: Files = {
	'package.json': JSON.stringify({ name: 'tiny', type: 'module', imports: { '#domain/*': './src/domain/*' }, scripts: { keck: 'node src/cli/keck.ts' } }),
	'.oxlintrc.json': own('.oxlintrc.json'),
	'knip.json': JSON.stringify({ entry: ['src/cli/keck.ts'], project: ['src/**/*.ts'] }),
	'src/domain/area/area.ts': 'export const top = 1;\n',
	'src/cli/keck.ts': "import { top } from '#domain/area/area.ts';\n\nconsole.log(top);\n"
};

/** What a check says of the clean tree with these files laid over it. */
export function judge(check: (root: string) => Promise<Outcome>, files: Files): Promise<Outcome> {
	return withTree({ ...clean, ...files }, (folder) => {
		symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
		return check(folder);
	});
}
