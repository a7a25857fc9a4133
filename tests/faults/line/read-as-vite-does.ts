import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';

const textOf = (url: string): string => readFileSync(fileURLToPath(url.replace(/\?.*$/, '')), 'utf8');
const moduleOf = (source: string): { format: 'module'; source: string; shortCircuit: true } => ({ format: 'module', source, shortCircuit: true });

/** What the build reads besides modules: components (pictures are sent without a page), texts of stylesheets, addresses of the browser's part. */
registerHooks({
	load(url, context, next) {
		if (url.endsWith('.svelte')) return moduleOf(compile(textOf(url), { filename: fileURLToPath(url), generate: 'server' }).js.code);
		if (url.endsWith('?raw')) return moduleOf(`export default ${JSON.stringify(textOf(url))};`);
		if (/\?(?:worker&)?url$/.test(url)) return moduleOf("export default '';");
		if (url.endsWith('.css')) return moduleOf('');
		return next(url, context);
	}
});
