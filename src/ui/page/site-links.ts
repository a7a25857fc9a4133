import type { KommuneAddresses } from '#url/addresses.ts';
import { API_DESCRIPTION, HELP, START } from '#url/addresses.ts';

export interface SiteLink {
	readonly text: string;
	readonly href: string;
}

/** The main navigation: the same entries in the same order on every page, help last. @param to null outside of a Kommune */
export function headLinks(to: KommuneAddresses | null, hasFacilities: boolean): SiteLink[] {
	return [
		...(to ? [{ text: 'Themen', href: `${to.kommune()}#themen` }, { text: 'Gebiete', href: `${to.kommune()}#gebiete` }, { text: 'Vergleichen', href: to.comparison() }] : []),
		...(to && hasFacilities ? [{ text: 'Einrichtungen', href: to.facilities() }] : []),
		{ text: 'Kommunen', href: START },
		{ text: 'Hilfe', href: HELP.reading }
	];
}

/** The foot of every page: what KECK is, and what the law asks for. */
export function footLinks(): SiteLink[] {
	return [
		{ text: 'Hilfe: Zeichen und Lesen', href: HELP.reading },
		{ text: 'Glossar', href: HELP.glossary },
		{ text: 'Wie die Zahlen entstehen', href: HELP.methods },
		{ text: 'Über KECK', href: HELP.about },
		{ text: 'Beschreibung der Schnittstelle (OpenAPI)', href: API_DESCRIPTION },
		{ text: 'Barrierefreiheit', href: HELP.accessibility },
		{ text: 'Datenschutz', href: HELP.privacy },
		{ text: 'Impressum', href: HELP.imprint }
	];
}

/** The foot of a Kommune's pages: its open data. */
export function dataLinks(to: KommuneAddresses): SiteLink[] {
	return [
		{ text: 'Geheimhaltungsnachweis', href: to.proof() },
		{ text: 'Offene Daten (JSON)', href: to.api() }
	];
}
