import { READERS } from '#url/audience.ts';
import { example } from './example.ts';
import { summary } from './published.ts';

/** One address per kind of page, states of the indicator page that look different, and of the Kreis what a town does not have. */
export async function everyAddress(): Promise<string[]> {
	const { stand, levels } = await summary();
	const { indicator, theme, fine, coarse, period, classification, code } = await example();
	const page = `/musterstadt/indikator/${indicator.id}`;
	return [
		'/', '/suche', '/suche?q=Kinder', '/suche?q=Xylophon', '/musterstadt/suche', '/musterstadt/suche?q=alter', '/musterstadt/suche?q=Xylophon', '/hilfe', '/hilfe/ueber-keck', '/hilfe/glossar', '/hilfe/methoden', '/hilfe/barrierefreiheit', '/hilfe/datenschutz', '/hilfe/impressum', '/hilfe/galerie',
		'/musterstadt', '/musterstadt/geheimhaltung', ...READERS.map((reader) => `/musterstadt/fuer/${reader}`), `/musterstadt/thema/${theme.id}`, page,
		`${page}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}&sortierung=wert-ab`,
		`${page}?klassen=abweichung&zeitfest=ja`, `${page}?klassen=eigene&grenzen=5;7,5`, `${page}?karten=jahre&gebiet=0101`, `/musterstadt/indikator/einwohner`, `/musterstadt/indikator/einwohner?karten=gruppen`,
		`${page}?gruppe=${classification}:gibt-es-nicht&gebiet=0101&stand=${stand}`,
		'/musterstadt/einrichtungen', `/musterstadt/einrichtungen?art=kita&ebene=${fine.id}&gebiet=0101`, '/musterstadt/einrichtungen?art=schule,burg&suche=nichts',
		`/musterstadt/zahl/${indicator.id}`, `/musterstadt/zahl/${indicator.id}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}&gebiet=01`, '/musterland/zahl/arbeitslosenquote?gebiet=99998001',
		'/musterstadt/zusammenhang', '/musterstadt/zusammenhang?x=kinderarmut&y=alleinerziehende&ebene=bezirk&gebiet=01&groesse=einwohner', '/musterstadt/zusammenhang?x=gibt-es-nicht&zeit=1900',
		'/musterstadt/indikator/einwohner?gebiet=0101', '/musterland', '/musterland/thema/bildung', '/musterland/indikator/arbeitslosenquote', '/musterland/indikator/uebergangsquote-gymnasium?zeit=2022-23&gebiet=99998001',
		'/musterland/indikator/sgb2-quartal?zeit=2023-Q2', '/musterland/gebiet/gemeinde/99998011', '/musterland/gebiet/ortslage/00112',
		'/musterstadt/vergleich', `/musterstadt/vergleich?gebiete=${fine.id}:0101,${fine.id}:0102,${coarse.id}:01`, `/musterstadt/vergleich?gebiete=${fine.id}:0101&zeit2=${period.slice(0, 4)}&gruppe=${indicator.id}:${classification}`,
		'/musterstadt/einzugsgebiet', `/musterstadt/einzugsgebiet?gebiete=${fine.id}:0101,0102,0103&name=Rund%20um%20die%20Schule`,
		'/vergleich', '/vergleich?kommunen=musterstadt,musterland&indikator=aeltere', '/vergleich?kommunen=musterstadt,musterland&indikator=durchschnittsalter',
		`/musterstadt/weitergeben?seite=${page}`, `/musterstadt/einbetten/${indicator.id}/karte`, `/musterstadt/einbetten/${indicator.id}/entwicklung`, '/musterstadt/kontakt', '/musterstadt/broschuere?seite=/musterstadt', '/musterland/kontakt?gesendet=ja',
		`/musterstadt/gebiet/${coarse.id}/01`, `/musterstadt/gebiet/${fine.id}/0101`, '/musterstadt/gebiet/wahlkreis/1', '/musterstadt/indikator/einwohner?ebene=wahlkreis', `/musterstadt/gebiet/${levels[0]?.id}/99999000`
	];
}

/** One page of each type, in the state that shows most, for checks that cost too much on every address. */
export async function pageTypes(): Promise<string[]> {
	const { indicator, theme, coarse, fine, period, classification, code } = await example();
	const page = `/musterstadt/indikator/${indicator.id}`;
	return [
		'/', '/suche?q=Kinder', '/hilfe', '/hilfe/glossar', '/hilfe/methoden', '/hilfe/galerie', '/hilfe/impressum', '/musterstadt', '/musterstadt/suche?q=Xylophon', '/musterstadt/geheimhaltung', '/musterstadt/fuer/politik', `/musterstadt/thema/${theme.id}`,
		`${page}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}&gebiet=01`, `${page}?klassen=eigene&grenzen=5;7,5&karten=jahre`, '/musterstadt/indikator/einwohner?ebene=wahlkreis', '/musterstadt/gebiet/quartier/0101',
		`/musterstadt/zahl/${indicator.id}?gebiet=0101`, `/musterstadt/einrichtungen?art=kita&ebene=${fine.id}&gebiet=0101`, '/musterstadt/zusammenhang?x=kinderarmut&y=alleinerziehende&ebene=bezirk&gebiet=01',
		`/musterstadt/vergleich?gebiete=${fine.id}:0101,${fine.id}:0102,${coarse.id}:01`, `/musterstadt/einzugsgebiet?gebiete=${fine.id}:0101,0102,0103`, '/vergleich?kommunen=musterstadt,musterland&indikator=aeltere',
		`/musterstadt/weitergeben?seite=${page}`, `/musterstadt/einbetten/${indicator.id}/karte`, '/musterstadt/kontakt'
	];
}
