import { openSnapshots } from '#server/snapshot/index.ts';
import { indicatorSubtitle } from '#ui/indicator/indicator-head.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { decodeIndicatorState } from '#url/indicator/decode-indicator-state.ts';
import { decodePin, PIN_KEY } from '#url/pin.ts';
import { firstValue, unknownKeyNotes } from '#url/query.ts';
import { bothSpellings, namedPage } from '#url/named-page.ts';
import type { IndicatorView, KommuneFrame } from '#view/read-models.ts';
import type { Cited } from '#wording/citation.ts';

/** A page of a Kommune with everything that is needed to hand it on. */
export interface HandedOn {
	readonly frame: KommuneFrame;
	/** Path and query. */
	readonly page: string;
	readonly fixed: string;
	readonly current: string;
	readonly cited: Cited;
	/** Set where the page is an indicator's: it has pictures to embed. */
	readonly indicator: IndicatorView | null;
	readonly notes: readonly string[];
}

/** The page that `seite=` names, checked; the Kommune's own page, with a note, where it names none of this Kommune. @throws Refusal */
export async function handedOn(slug: string, url: URL): Promise<HandedOn> {
	const asked = firstValue(url.searchParams, 'seite');
	const page = namedPage(asked, slug) ?? kommuneAddresses(slug, null).kommune();
	const notes = [...unknownKeyNotes(url.searchParams, ['seite', PIN_KEY]), ...(asked !== null && namedPage(asked, slug) === null ? ['Weitergeben lassen sich nur Seiten dieser Kommune. Gezeigt wird ihre Startseite.'] : [])];
	const here = new URL(page, url.origin);
	const frame = await openSnapshots().frame(slug, decodePin(here.searchParams) ?? decodePin(url.searchParams));
	const { title, indicator } = await named(slug, here, frame);
	const { fixed, current } = bothSpellings(page, frame.snapshot.pin);
	const { kommune, snapshot } = frame;
	const cited = { title, office: kommune.office, kommune: kommune.name, invented: kommune.invented, number: snapshot.number, releasedOn: snapshot.releasedOn, licence: kommune.licence.name, address: url.origin + fixed };
	return { frame, page, fixed, current, cited, indicator, notes };
}

const OTHER_PAGES: Readonly<Record<string, string>> = {
	geheimhaltung: 'Geheimhaltungsnachweis', vergleich: 'Gebiete im Vergleich', zusammenhang: 'Zusammenhang zweier Indikatoren', einzugsgebiet: 'Einzugsgebiet', einrichtungen: 'Einrichtungen', suche: 'Suche', kontakt: 'Kontakt', broschuere: 'Broschüre'
};

/** What the page is called. @throws Refusal not-found where the page itself would say so */
async function named(slug: string, here: URL, { kommune, themes }: KommuneFrame): Promise<{ title: string; indicator: IndicatorView | null }> {
	const [, , kind = '', ...rest] = here.pathname.split('/').map(decodeURIComponent);
	const plain = (title: string) => ({ title, indicator: null });
	if (kind === 'indikator') {
		const { state, pin } = decodeIndicatorState(here.searchParams);
		const view = await openSnapshots().indicator(slug, rest[0] ?? '', state, pin);
		return { title: `${view.indicator.title} (${[...(view.chosen ? [view.chosen.area.name] : []), indicatorSubtitle(view)].join(' · ')})`, indicator: view };
	}
	if (kind === 'gebiet') {
		const view = await openSnapshots().area(slug, rest[0] ?? '', rest[1] ?? '', decodePin(here.searchParams));
		return plain(`${view.area.name} (${view.level.name}): Profil über alle Themen`);
	}
	if (kind === 'thema') return plain(`Thema: ${themes.find((theme) => theme.id === rest[0])?.name ?? rest[0]}`);
	return plain(OTHER_PAGES[kind] ?? `Sozialatlas ${kommune.name}`);
}
