import { addressCode } from '#domain/area/area.ts';
import type { KommuneAddresses } from '#url/addresses.ts';
import { API_DESCRIPTION, HELP } from '#url/addresses.ts';
import type { Reader } from '#url/audience.ts';
import type { AudienceView } from '#view/audience/audience-model.ts';
import { changesSentence } from '#wording/audience/audience-words.ts';
import { ofPlace } from '#wording/place.ts';

/** One way on from an entry. */
export interface AudienceEntry {
	readonly title: string;
	readonly text: string;
	readonly href: string;
}

/** Four to six ways for each kind of reader, made of what the Kommune has published; what it has not is not offered. */
export function audienceEntries(reader: Reader, view: AudienceView, to: KommuneAddresses): AudienceEntry[] {
	const { lead, changes, districtLevel, finest, kommune } = view;
	const inRank = lead && to.indicator(lead.id, { sort: 'wert-ab' });
	const ways: Readonly<Record<string, AudienceEntry | null>> = {
		changes: changes && { title: 'Wo sich am meisten verändert hat', text: `${changes.indicator.title}: ${changesSentence(changes.indicator, changes.earlier, changes.newest, changes.strongest)}`, href: `${to.indicator(changes.indicator.id, { area: first(changes.strongest, changes.level.id) })}#entwicklung` },
		profiles: districtLevel && { title: `Profile der ${districtLevel.plural}`, text: 'Alle Themen auf einer Seite, jede Zahl neben der ganzen Kommune. Zum Lesen und zum Drucken.', href: `${to.kommune()}#gebiete` },
		ranking: inRank === null || lead === null ? null : { title: 'Wo der Bedarf am größten ist', text: `Die ${finest.plural} nach der Höhe des Werts: ${lead.title}.`, href: `${inRank}#rangfolge` },
		map: lead && view.hasMap ? { title: 'Die Unterschiede auf der Karte', text: `${lead.title}, mit Legende, Rangfolge und Zeitreihe.`, href: `${to.indicator(lead.id)}#karte` } : null,
		comparison: districtLevel && { title: 'Gebiete vergleichen', text: `Zwei bis sechs ${districtLevel.plural} nebeneinander, auf einer Skala und neben der ganzen Kommune.`, href: to.comparison() },
		relation: { title: 'Zwei Indikatoren zusammen sehen', text: 'Jedes Gebiet ein Punkt: Steigt das eine, wo das andere hoch ist? Eine Ursache zeigt das nicht.', href: to.relation() },
		catchment: { title: 'Ihr Einzugsgebiet', text: 'Eigene Auswahl von Gebieten, zusammengerechnet aus freigegebenen Zahlen.', href: to.catchment() },
		facilities: { title: 'Einrichtungen', text: 'Kitas, Schulen, Anlaufstellen: als Liste und auf der Karte.', href: to.facilities() },
		contact: { title: 'Kontakt', text: `Fragen an ${kommune.office}.`, href: to.contact() },
		search: { title: 'Ihr Quartier finden', text: `Die Suche kennt alle Namen der ${finest.plural}, auch falsch geschrieben. „Wo bin ich?“ findet das Gebiet, in dem Sie gerade sind.`, href: to.search() },
		own: { title: `Profil ${ofPlace(kommune.name)}`, text: 'Die ganze Kommune über alle Themen, mit der Entwicklung über die Zeit.', href: to.kommune() },
		glossary: { title: 'Die Wörter', text: 'Was ist ein Anteil, was eine Bedarfsgemeinschaft, was heißt „nicht ausgewiesen“? Über fünfzig Begriffe in einfachen Sätzen.', href: HELP.glossary },
		signs: { title: 'Karten und Zeichen lesen', text: 'Was Punkt, Strich und Kreuz bedeuten, und warum dunkel nicht schlecht heißt.', href: HELP.reading },
		methods: { title: 'Wie die Zahlen entstehen', text: 'Lieferung, Prüfung, Schutz, Freigabe; Rundung, Klassen, Rangfolge; und was der Atlas nicht verspricht.', href: HELP.methods },
		proof: { title: 'Geheimhaltungsnachweis', text: 'Welche Regeln gelten, was geprüft wurde und was offen bleibt.', href: to.proof() },
		download: lead && { title: 'Tabellen herunterladen', text: 'Jeder Indikator als CSV für die Tabellenkalkulation, jede Ebene als GeoJSON. Zum Beispiel unter der Tabelle dieses Indikators.', href: `${to.indicator(lead.id)}#tabelle` },
		api: { title: 'Offene Daten und Schnittstelle', text: 'Alle freigegebenen Zahlen als JSON-stat, mit fester Adresse je Datenstand.', href: to.api() },
		openapi: { title: 'Beschreibung der Schnittstelle', text: 'OpenAPI: alle Adressen, Parameter und Antworten.', href: API_DESCRIPTION },
		cite: lead && { title: 'Richtig zitieren', text: `Unter jeder Seite steht die fertige Quellenangabe mit festem Verweis. Lizenz: ${kommune.licence.name}.`, href: `${to.indicator(lead.id)}#zitieren` },
		explain: lead && { title: 'Eine Zahl nachprüfen', text: 'Jede Zahl führt zu ihrer Erklärung: Rechnung, Quelle, Stichtag, Lieferung, Rundung.', href: to.explanation(lead.id, {}) }
	};
	const chosen: Readonly<Record<Reader, readonly string[]>> = {
		politik: ['changes', 'ranking', 'profiles', 'comparison', 'map', 'explain'],
		verwaltung: ['download', 'api', 'relation', 'methods', 'proof', 'openapi'],
		buergerschaft: ['search', 'profiles', 'map', 'glossary', 'signs'],
		presse: ['explain', 'cite', 'download', 'changes', 'methods', 'contact'],
		traeger: ['ranking', 'facilities', 'catchment', 'profiles', 'download', 'methods']
	};
	return chosen[reader].flatMap((way) => ways[way] ?? []);
}

/** Address code of the area that changed most, on the default level of its indicator. */
function first(strongest: readonly { readonly area: Parameters<typeof addressCode>[0] }[], level: string): string | null {
	const area = strongest[0]?.area;
	return area === undefined ? null : area.level === level ? addressCode(area) : area.id;
}
