import { example } from './example.ts';
import { summary } from './published.ts';

/** One address per kind of page, and states of the indicator page that look different. */
export async function everyAddress(): Promise<string[]> {
	const { stand, levels } = await summary();
	const { indicator, theme, fine, coarse, period, classification, code } = await example();
	const page = `/musterstadt/indikator/${indicator.id}`;
	return [
		'/', '/hilfe', '/hilfe/barrierefreiheit', '/hilfe/datenschutz', '/hilfe/impressum',
		'/musterstadt', '/musterstadt/geheimhaltung', `/musterstadt/thema/${theme.id}`, page,
		`${page}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}&sortierung=wert-ab`,
		`${page}?gruppe=${classification}:gibt-es-nicht&gebiet=0101&stand=${stand}`,
		`/musterstadt/gebiet/${coarse.id}/01`, `/musterstadt/gebiet/${fine.id}/0101`, `/musterstadt/gebiet/${levels[0]?.id}/99999000`
	];
}
