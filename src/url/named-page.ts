import { pinnedAddress, unpinnedAddress } from './here.ts';

/** Longer ones are nobody's; the longest of ours has about 400 characters. */
const LONGEST = 1500;
const PLACEHOLDER = 'http://atlas.invalid';

/**
 * The page that an address names as `seite=`, as path and query of this Kommune; null for everything else. Nothing here ever leads to another host,
 * to another Kommune, or back to the page that asks.
 */
export function namedPage(text: string | null, slug: string): string | null {
	// A browser takes a backslash for a slash, and `//host` for another host.
	if (text === null || text.length > LONGEST || !text.startsWith('/') || /^\/[/\\]|[\\\p{Cc}\s]/u.test(text) || !URL.canParse(text, PLACEHOLDER)) return null;
	const url = new URL(text, PLACEHOLDER);
	const [, kommune, page] = url.pathname.split('/');
	if (url.origin !== PLACEHOLDER || kommune !== encodeURIComponent(slug) || page === 'weitergeben' || url.pathname.includes('//')) return null;
	return url.pathname + url.search;
}

/** The same page with `stand=`, and without: one for these numbers, one for the newest. */
export function bothSpellings(page: string, pin: string): { readonly fixed: string; readonly current: string } {
	const here = new URL(page, PLACEHOLDER);
	return { fixed: pinnedAddress(here, pin), current: unpinnedAddress(here) };
}
