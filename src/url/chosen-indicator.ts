/** The key by which a form without script asks for another indicator; it never stays in an address. */
export const INDICATOR_KEY = 'indikator';
/** What says nothing about another indicator: its groups and units are its own. */
const OF_ONE_INDICATOR = [INDICATOR_KEY, 'gruppe', 'grenzen'];

/**
 * `/leipzig/indikator/a?indikator=b&zeit=2023` → `/leipzig/indikator/b?zeit=2023`. Null where the address asks for no other indicator than its own path.
 */
export function chosenIndicator(address: URL): URL | null {
	const chosen = address.searchParams.get(INDICATOR_KEY);
	if (chosen === null) return null;
	const result = new URL(address);
	result.searchParams.delete(INDICATOR_KEY);
	const own = address.pathname.split('/').at(-1) ?? '';
	if (chosen === '' || encodeURIComponent(chosen) === own) return result;
	for (const key of OF_ONE_INDICATOR) result.searchParams.delete(key);
	if (result.searchParams.get('klassen') === 'eigene') result.searchParams.delete('klassen');
	result.pathname = address.pathname.replace(/[^/]*$/, encodeURIComponent(chosen));
	return result;
}
