import type { IndicatorState } from './indicator-state.ts';
import type { IndicatorDefaults } from './indicator/encode-indicator-state.ts';
import { UNSAID } from './indicator-state.ts';
import { encodeIndicatorState } from './indicator/encode-indicator-state.ts';
import { PIN_KEY, pinNumber } from './pin.ts';
import type { QueryParts } from './encode-query.ts';
import { encodeQuery } from './encode-query.ts';

/** The table of all addresses. */
export const START = '/';
export const HELP = {
	reading: '/hilfe',
	glossary: '/hilfe/glossar',
	methods: '/hilfe/methoden',
	gallery: '/hilfe/galerie',
	about: '/hilfe/ueber-keck',
	accessibility: '/hilfe/barrierefreiheit',
	privacy: '/hilfe/datenschutz',
	imprint: '/hilfe/impressum'
} as const;
/** Search over all Kommunen. */
export const SEARCH = '/suche';
/** One indicator in two Kommunen: `?kommunen=leipzig,koeln&indikator=…`. */
export const TWO_KOMMUNEN = '/vergleich';
export const API_DESCRIPTION = '/api/v1/openapi.json';

const segment = encodeURIComponent;

/** Formats of an indicator's download; JSON-stat is the address without suffix. */
export type IndicatorFormat = 'json-stat' | 'csv';

/** Files of a share page. */
export const SHARE_FILES = ['qr.svg', 'qr.png', 'zitat.bib', 'zitat.ris'] as const;
export type ShareFile = (typeof SHARE_FILES)[number];

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
	/** Two to six areas side by side: `gebiete` are area ids, `{level}:{code}`. */
	comparison(query?: QueryParts): string;
	/** Two indicators against each other. */
	relation(query?: QueryParts): string;
	relationPicture(format: 'svg' | 'png', query?: QueryParts): string;
	/** Areas of the reader's own choice, taken together. */
	catchment(query?: QueryParts): string;
	search(text?: string): string;
	/** „Diese Zahl erklären“: one value with everything that is known of it. */
	explanation(indicator: string, state: Partial<IndicatorState>, defaults?: IndicatorDefaults | null): string;
	facilities(query?: QueryParts): string;
	/** All facilities as a file, or those of some kinds. */
	facilityFile(format: 'csv' | 'geojson', kinds?: readonly string[]): string;
	/** An entry for one kind of reader: `politik`, `verwaltung`, `buergerschaft`, `presse`, `traeger`. */
	audience(audience: string): string;
	/** Print, send, embed, cite the page of that address. */
	share(page: string): string;
	/** A file that belongs to it: its QR code, its entry for lists of literature. */
	shareFile(file: ShareFile, page: string): string;
	/** An indicator's picture without a page around it, to stand in other sites. */
	embedding(indicator: string, picture: string, state: Partial<IndicatorState>, defaults?: IndicatorDefaults | null): string;
	/** A picture as a file: `karte`, `rangfolge`, `entwicklung` … */
	picture(indicator: string, picture: string, format: 'svg' | 'png', state: Partial<IndicatorState>, defaults?: IndicatorDefaults | null): string;
	/** @param page the reader came from */
	contact(page?: string): string;
	brochure(page?: string): string;
	/** The Kommune's coat of arms. */
	arms(): string;
	/** Its own colours, as a style sheet. */
	look(): string;
	/** `/api/v1/{kommune}`, of the pinned Datenstand when there is one. */
	api(): string;
	figures(indicator: string, format: IndicatorFormat): string;
	/** One value of an indicator as data. `area` is an area id. */
	figure(indicator: string, format: IndicatorFormat, one: { readonly area: string; readonly period: string; readonly group: string }): string;
	borders(level: string): string;
}

export function kommuneAddresses(slug: string, pin: string | null): KommuneAddresses {
	const page = `/${segment(slug)}`;
	const number = pin === null ? null : pinNumber(pin);
	const api = `/api/v1/${segment(slug)}${number === null ? '' : `/snapshots/${number}`}`;
	const pinned = encodeQuery([[PIN_KEY, pin ?? '']]);
	const spoken = (state: Partial<IndicatorState>, defaults: IndicatorDefaults | null): string => encodeQuery(encodeIndicatorState({ ...UNSAID, ...state }, pin, defaults));
	return {
		pin,
		kommune: () => page + pinned,
		theme: (theme) => `${page}/thema/${segment(theme)}${pinned}`,
		indicator: (indicator, state = {}, defaults = null) =>
			`${page}/indikator/${segment(indicator)}${spoken(state, defaults)}`,
		area: (level, code) => `${page}/gebiet/${segment(level)}/${segment(code)}${pinned}`,
		proof: () => `${page}/geheimhaltung${pinned}`,
		proofFile: () => `${api}/audit.json`,
		catalogue: () => `${api}/katalog`,
		baseFigure: (baseFigure) => `${api}/grundgroessen/${segment(baseFigure)}.csv`,
		comparison: (query = []) => `${page}/vergleich${encodeQuery([...query, [PIN_KEY, pin ?? '']])}`,
		relation: (query = []) => `${page}/zusammenhang${encodeQuery([...query, [PIN_KEY, pin ?? '']])}`,
		relationPicture: (format, query = []) => `${page}/bild/zusammenhang.${format}${encodeQuery([...query, [PIN_KEY, pin ?? '']])}`,
		catchment: (query = []) => `${page}/einzugsgebiet${encodeQuery([...query, [PIN_KEY, pin ?? '']])}`,
		search: (text = '') => `${page}/suche${encodeQuery([['q', text], [PIN_KEY, pin ?? '']])}`,
		explanation: (indicator, state, defaults = null) => `${page}/zahl/${segment(indicator)}${spoken(state, defaults)}`,
		facilities: (query = []) => `${page}/einrichtungen${encodeQuery([...query, [PIN_KEY, pin ?? '']])}`,
		facilityFile: (format, kinds = []) => `${api}/einrichtungen.${format}${encodeQuery([['art', kinds.join(',')]])}`,
		audience: (audience) => `${page}/fuer/${segment(audience)}${pinned}`,
		shareFile: (file, address) => `${page}/weitergeben/${file}${encodeQuery([['seite', address], [PIN_KEY, pin ?? '']])}`,
		share: (address) => `${page}/weitergeben${encodeQuery([['seite', address], [PIN_KEY, pin ?? '']])}`,
		embedding: (indicator, picture, state, defaults = null) => `${page}/einbetten/${segment(indicator)}/${picture}${spoken(state, defaults)}`,
		picture: (indicator, picture, format, state, defaults = null) => `${page}/bild/${segment(indicator)}/${picture}.${format}${spoken(state, defaults)}`,
		contact: (from = '') => `${page}/kontakt${encodeQuery([['seite', from]])}`,
		brochure: (from = '') => `${page}/broschuere${encodeQuery([['seite', from]])}`,
		arms: () => `${page}/wappen${pinned}`,
		look: () => `${page}/aussehen.css${pinned}`,
		api: () => api,
		figures: (indicator, format) => `${api}/indikatoren/${segment(indicator)}${format === 'csv' ? '.csv' : ''}`,
		figure: (indicator, format, { area, period, group }) =>
			`${api}/indikatoren/${segment(indicator)}${format === 'csv' ? '.csv' : ''}${encodeQuery([['gebiet', area], ['zeit', period], ['gruppe', group === '' ? 'insgesamt' : group]])}`,
		borders: (level) => `${api}/gebiete/${segment(level)}.geojson`
	};
}
