import config from '../../.dependency-cruiser.mjs';

interface Rule {
	readonly name: string;
	readonly comment: string;
	readonly from: { readonly path?: string | string[]; readonly pathNot?: string | string[] };
	readonly to: { readonly path?: string | string[]; readonly pathNot?: string | string[]; readonly circular?: boolean; readonly couldNotResolve?: boolean; readonly dependencyTypes?: string[]; readonly dependencyTypesNot?: string[] };
}

/** Judges one import by the rules that need no graph: each broken one with its sentence. Paths are relative to the project. */
export function judgeImport(from: string, to: string): string[] {
	return (config.forbidden as unknown as Rule[]).filter((rule) => !needsTheGraph(rule)).flatMap((rule) => {
		const origin = match(rule.from.path, from);
		if (!origin || match(rule.from.pathNot, from)) return [];
		const withGroup = (pattern: string | string[] | undefined) => (typeof pattern === 'string' ? pattern.replace('$1', origin[1] ?? '') : pattern);
		if (rule.to.path !== undefined && !match(withGroup(rule.to.path), to)) return [];
		if (rule.to.pathNot !== undefined && match(withGroup(rule.to.pathNot), to)) return [];
		return [`${rule.name}: ${from} → ${to} (type)\n    ${rule.comment}`];
	});
}

const needsTheGraph = (rule: Rule): boolean => Boolean(rule.to.circular ?? rule.to.couldNotResolve ?? rule.to.dependencyTypes ?? rule.to.dependencyTypesNot);

function match(pattern: string | string[] | undefined, text: string): RegExpExecArray | undefined {
	if (pattern === undefined) return undefined;
	for (const each of [pattern].flat()) {
		const found = new RegExp(each).exec(text);
		if (found) return found;
	}
	return undefined;
}
