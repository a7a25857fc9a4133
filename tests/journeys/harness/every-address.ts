import { READERS } from '#url/audience.ts';
import { example } from './example.ts';
import { summary } from './published.ts';

/** One address per kind of page, states of the indicator page that look different, and of the Kreis what a town does not have. */
export async function everyAddress(): Promise<string[]> {
	const { stand, levels } = await summary();
	const { indicator, theme, fine, coarse, period, classification, code } = await example();
	const page = `/musterstadt/indikator/${indicator.id}`;
	return [
		'/', '/suche', '/suche?q=Kinder', '/suche?q=Xylophon', '/musterstadt/suche', '/musterstadt/suche?q=alter', '/musterstadt/suche?q=Xylophon', '/hilfe', '/hilfe/glossar', '/hilfe/methoden', '/hilfe/barrierefreiheit', '/hilfe/datenschutz', '/hilfe/impressum',
		'/musterstadt', '/musterstadt/geheimhaltung', ...READERS.map((reader) => `/musterstadt/fuer/${reader}`), `/musterstadt/thema/${theme.id}`, page,
		`${page}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}&sortierung=wert-ab`,
		`${page}?gruppe=${classification}:gibt-es-nicht&gebiet=0101&stand=${stand}`,
		`/musterstadt/zahl/${indicator.id}`, `/musterstadt/zahl/${indicator.id}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}&gebiet=01`, '/musterland/zahl/arbeitslosenquote?gebiet=99998001',
		'/musterland', '/musterland/thema/bildung', '/musterland/indikator/arbeitslosenquote', '/musterland/indikator/uebergangsquote-gymnasium?zeit=2022-23&gebiet=99998001',
		'/musterland/indikator/sgb2-quartal?zeit=2023-Q2', '/musterland/gebiet/gemeinde/99998011', '/musterland/gebiet/ortslage/00112',
		`/musterstadt/gebiet/${coarse.id}/01`, `/musterstadt/gebiet/${fine.id}/0101`, `/musterstadt/gebiet/${levels[0]?.id}/99999000`
	];
}
