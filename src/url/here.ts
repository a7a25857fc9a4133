import { PIN_KEY } from './pin.ts';

/** The same page, pinned to a Datenstand. Everything else in the address stays as it stands. */
export function pinnedAddress(here: URL, pin: string): string {
	const query = new URL(here).searchParams;
	query.set(PIN_KEY, pin);
	return `${here.pathname}?${readable(query)}`;
}

/** The same page in the current Datenstand. */
export function unpinnedAddress(here: URL): string {
	const query = new URL(here).searchParams;
	query.delete(PIN_KEY);
	return query.size === 0 ? here.pathname : `${here.pathname}?${readable(query)}`;
}

const readable = (query: URLSearchParams): string => query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%3B', ';');
