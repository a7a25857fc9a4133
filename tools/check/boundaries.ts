import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import type { Outcome } from './outcome.ts';
import { svelteTypeImports } from './svelte-type-imports.ts';

/**
 * Judges all imports of a tree by the rules of `.dependency-cruiser.mjs`. Findings begin with the rule's name.
 * A rule the tool refuses (it judges some expressions unsafe) throws here instead of looking clean.
 */
export async function checkBoundaries(folder: string, rules: readonly object[] = config.forbidden): Promise<Outcome> {
	const rooms = ['src', 'demo', 'bench', 'tools', 'tests'].filter((room) => existsSync(join(folder, room)));
	const { output } = await cruise(rooms, {
		...(config.options as object),
		baseDir: folder,
		validate: true,
		ruleSet: { forbidden: [...rules] as never }
	});
	if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of findings');
	const own = output.modules.filter((module) => rooms.some((room) => module.source.startsWith(`${room}/`)));
	const svelte = await svelteTypeImports(folder);
	const cruised = new Set(own.map((module) => module.source));
	const skipped = svelte.files.filter((file) => !cruised.has(file));
	return {
		name: 'boundaries',
		scanned: own.length,
		findings: [
			...violations(output),
			...svelte.violations,
			...skipped.map((file) => `svelte-files-are-read: ${file} was skipped by dependency-cruiser`)
		]
	};
}

function violations(result: ICruiseResult): string[] {
	return result.summary.violations.map((violation) => {
		const rule = config.forbidden.find((each) => each.name === violation.rule.name);
		const via = (violation.cycle ?? violation.via ?? []).map((step) => step.name);
		return `${violation.rule.name}: ${violation.from} → ${via.length > 0 ? via.join(' → ') : violation.to}\n    ${rule?.comment ?? ''}`;
	});
}
