import { example } from './example.ts';
import { summary } from './published.ts';

/** One address per kind of page, states of the indicator page that look different, and of the Kreis what a town does not have. */
export async function everyAddress(): Promise<string[]> {
	const { stand, levels } = await summary();
	const { indicator, theme, fine, coarse, period, classification, code } = await example();
	const page = `/musterstadt/indikator/${indicator.id}`;
	return [
		'/', '/hilfe', '/hilfe/barrierefreiheit', '/hilfe/datenschutz', '/hilfe/impressum',
		'/musterstadt', '/musterstadt/geheimhaltung', `/musterstadt/thema/${theme.id}`, page,
		`${page}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}&sortierung=wert-ab`,
		`${page}?gruppe=${classification}:gibt-es-nicht&gebiet=0101&stand=${stand}`,
		'/musterland', '/musterland/thema/bildung', '/musterland/indikator/arbeitslosenquote', '/musterland/indikator/uebergangsquote-gymnasium?zeit=2022-23&gebiet=99998001',
		'/musterland/indikator/sgb2-quartal?zeit=2023-Q2', '/musterland/gebiet/gemeinde/99998011', '/musterland/gebiet/ortslage/00112',
		'/musterstadt/vergleich', `/musterstadt/vergleich?gebiete=${fine.id}:0101,${fine.id}:0102,${coarse.id}:01`, `/musterstadt/vergleich?gebiete=${fine.id}:0101&zeit2=${period.slice(0, 4)}&gruppe=${indicator.id}:${classification}`,
		'/musterstadt/einzugsgebiet', `/musterstadt/einzugsgebiet?gebiete=${fine.id}:0101,0102,0103&name=Rund%20um%20die%20Schule`,
		'/vergleich', '/vergleich?kommunen=musterstadt,musterland&indikator=aeltere', '/vergleich?kommunen=musterstadt,musterland&indikator=durchschnittsalter',
		`/musterstadt/gebiet/${coarse.id}/01`, `/musterstadt/gebiet/${fine.id}/0101`, '/musterstadt/gebiet/wahlkreis/1', '/musterstadt/indikator/einwohner?ebene=wahlkreis', `/musterstadt/gebiet/${levels[0]?.id}/99999000`
	];
}
