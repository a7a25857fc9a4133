import { pinNumber } from '#url/pin.ts';

/** What the server wrote on the page it drew, so that the browser can go on from there. */
export interface DrawnPage {
	readonly root: HTMLElement;
	readonly kommune: string;
	/** The Datenstand that is shown, `{number}-{hash8}`. */
	readonly stand: string;
	/** The pin the address asked for; all links keep it. */
	readonly pin: string | null;
	readonly level: string;
	readonly period: string;
	/** The public origin, as it stands in citations. */
	readonly origin: string;
}

export function readDrawnPage(root: HTMLElement): DrawnPage {
	const { kommune = '', stand = '', pin = null, level = '', period = '', origin = location.origin } = root.dataset;
	return { root, kommune, stand, pin, level, period, origin };
}

/** Files of exactly the Datenstand that is shown: a newer one may be out by the time a reader chooses something. */
export const filesOf = ({ kommune, stand }: DrawnPage): string => `/api/v1/${encodeURIComponent(kommune)}/snapshots/${pinNumber(stand) ?? 0}`;

/** The indicator whose page of this Kommune in this Datenstand an address is; null for every other address. */
export function indicatorOf(page: DrawnPage, address: URL): string | null {
	const [, kommune = '', kind, indicator = '', ...more] = address.pathname.split('/');
	if (address.origin !== location.origin || kind !== 'indikator' || indicator === '' || more.length > 0) return null;
	return decodeURIComponent(kommune) === page.kommune && address.searchParams.get('stand') === page.pin ? decodeURIComponent(indicator) : null;
}
