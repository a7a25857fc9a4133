/** Longer addresses are nobody's: the longest of ours, with every choice made, has about 400 characters. */
const longest = 4096;

/** What is wrong with an address before anyone looks at it: the status to answer, or null. Malformed escapes would be a 500 further in. */
export function faultOfTarget(target: string): { status: 400 | 414; sentence: string } | null {
	if (target.length > longest) return { status: 414, sentence: 'Diese Adresse ist zu lang.' };
	if (!target.startsWith('/')) return { status: 400, sentence: 'Diese Anfrage nennt keine Adresse dieses Servers.' };
	for (const part of target.split('?')) if (!isDecodable(part)) return { status: 400, sentence: 'Diese Adresse enthält ein Prozentzeichen, das kein gültiges Zeichen ergibt.' };
	return null;
}

function isDecodable(part: string): boolean {
	if (!part.includes('%')) return true;
	if (/%(?![0-9a-f]{2})|%[01][0-9a-f]|%7f/i.test(part)) return false;
	try {
		decodeURIComponent(part);
		return true;
	} catch (error) {
		if (error instanceof URIError) return false;
		throw error;
	}
}

/** SvelteKit's doors for scripts. Our pages carry none, so these would only be a second, unlisted spelling of the data. */
export const isScriptDoor = (path: string): boolean => path.endsWith('__data.json') || path.endsWith('__route.js');
