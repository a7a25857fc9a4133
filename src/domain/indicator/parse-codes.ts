/** The codes in the brackets of a formula. */

export function parseCodes(text: string | undefined): Record<string, string> | undefined {
	if (text === undefined) return {};
	const pairs = text.split(',').map((part) => part.split('=').map((x) => x.trim()));
	if (pairs.some((pair) => pair.length !== 2 || pair.includes(''))) return undefined;
	if (new Set(pairs.map(([name]) => name)).size !== pairs.length) return undefined;
	return Object.fromEntries(pairs as [string, string][]);
}
