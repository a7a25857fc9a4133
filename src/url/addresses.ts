import type { IndicatorDefaults, IndicatorState } from './indicator-state.ts';
import { encodeIndicatorState, UNSAID } from './indicator-state.ts';
import { PIN_KEY, pinNumber } from './pin.ts';
import { encodeQuery } from './query.ts';

/** The table of all addresses. */
export const START = '/';
export const HELP = {
	reading: '/hilfe',
	accessibility: '/hilfe/barrierefreiheit',
	privacy: '/hilfe/datenschutz',
	imprint: '/hilfe/impressum'
} as const;
export const API_DESCRIPTION = '/api/v1/openapi.json';

const segment = encodeURIComponent;

/** Formats of an indicator's download; JSON-stat is the address without suffix. */
export type IndicatorFormat = 'json-stat' | 'csv';

/** All addresses of one Kommune, pinned to a Datenstand when the page itself is. */
export interface KommuneAddresses {
	readonly pin: string | null;
	kommune(): string;
	theme(theme: string): string;
	indicator(indicator: string, state?: Partial<IndicatorState>, defaults?: IndicatorDefaults | null): string;
	area(level: string, code: string): string;
	/** The proof of secrecy: as a page, and as `audit.json`. */
	proof(): string;
	proofFile(): string;
	/** `katalog.json` as it was published. */
	catalogue(): string;
	/** A base figure as CSV. */
	baseFigure(baseFigure: string): string;
	/** `/api/v1/{kommune}`, of the pinned Datenstand when there is one. */
	api(): string;
	figures(indicator: string, format: IndicatorFormat): string;
	borders(level: string): string;
}

export function kommuneAddresses(slug: string, pin: string | null): KommuneAddresses {
	const page = `/${segment(slug)}`;
	const number = pin === null ? null : pinNumber(pin);
	const api = `/api/v1/${segment(slug)}${number === null ? '' : `/snapshots/${number}`}`;
	const pinned = encodeQuery([[PIN_KEY, pin ?? '']]);
	return {
		pin,
		kommune: () => page + pinned,
		theme: (theme) => `${page}/thema/${segment(theme)}${pinned}`,
		indicator: (indicator, state = {}, defaults = null) =>
			`${page}/indikator/${segment(indicator)}${encodeQuery(encodeIndicatorState({ ...UNSAID, ...state }, pin, defaults))}`,
		area: (level, code) => `${page}/gebiet/${segment(level)}/${segment(code)}${pinned}`,
		proof: () => `${page}/geheimhaltung${pinned}`,
		proofFile: () => `${api}/audit.json`,
		catalogue: () => `${api}/katalog`,
		baseFigure: (baseFigure) => `${api}/grundgroessen/${segment(baseFigure)}.csv`,
		api: () => api,
		figures: (indicator, format) => `${api}/indikatoren/${segment(indicator)}${format === 'csv' ? '.csv' : ''}`,
		borders: (level) => `${api}/gebiete/${segment(level)}.geojson`
	};
}
