import type { Classification, Code } from '../base-figure/base-figure.ts';
import { TOTAL } from '../base-figure/base-figure.ts';

/**
 * Classifications under the ids and codes by which the catalogue's formulas call them. Of `alter` the bands are those the template writes; a
 * Kommune may have any others, see `age/`.
 */
export const CATALOGUE_CLASSIFICATIONS: readonly Classification[] = [
	{
		id: 'alter', name: 'Alter',
		codes: codes({
			u3: 'unter 3 Jahre', '3-5': '3 bis unter 6 Jahre', '6-9': '6 bis unter 10 Jahre', '10-14': '10 bis unter 15 Jahre', '15-17': '15 bis unter 18 Jahre', '18-24': '18 bis unter 25 Jahre',
			'25-44': '25 bis unter 45 Jahre', '45-64': '45 bis unter 65 Jahre', '65-79': '65 bis unter 80 Jahre', '80plus': '80 Jahre und älter'
		}),
		sums: [{ whole: TOTAL, parts: ['u3', '3-5', '6-9', '10-14', '15-17', '18-24', '25-44', '45-64', '65-79', '80plus'] }]
	},
	parted('geschlecht', 'Geschlecht', { m: 'männlich', w: 'weiblich', d: 'divers oder ohne Eintrag' }),
	parted('staatsangehoerigkeit', 'Staatsangehörigkeit', { deutsch: 'deutsch', auslaendisch: 'ausländisch' }),
	parted('migrationshintergrund', 'Migrationshintergrund', { mit: 'mit Migrationshintergrund', ohne: 'ohne Migrationshintergrund' }),
	{
		id: 'haushaltstyp', name: 'Haushaltstyp',
		codes: codes({
			einperson: 'Einpersonenhaushalte', 'paar-ohne': 'Paare ohne Kinder', sonstige: 'sonstige Haushalte ohne Kinder', 'mit-kindern': 'Haushalte mit Kindern',
			'paar-mit': 'Paare mit Kindern', alleinerziehend: 'Alleinerziehende', 'kind-1': 'mit einem Kind', 'kind-2': 'mit zwei Kindern', 'kind-3': 'mit drei und mehr Kindern'
		}),
		sums: [
			{ whole: TOTAL, parts: ['einperson', 'paar-ohne', 'sonstige', 'mit-kindern'] },
			{ whole: 'mit-kindern', parts: ['paar-mit', 'alleinerziehend'] },
			{ whole: 'mit-kindern', parts: ['kind-1', 'kind-2', 'kind-3'] }
		]
	},
	{ id: 'bg-typ', name: 'Art der Bedarfsgemeinschaft', codes: codes({ 'eine-person': 'mit einer Person', 'mit-kindern': 'mit Kindern', alleinerziehend: 'Alleinerziehende' }), sums: [] },
	parted('rechtskreis', 'Rechtskreis', { sgb2: 'SGB II', sgb3: 'SGB III' }),
	parted('schulform', 'Schulform', { gymnasium: 'Gymnasium', andere: 'andere Schulformen' }),
	parted('schulabschluss', 'Schulabschluss', { ohne: 'ohne Hauptschulabschluss', hauptschule: 'Hauptschulabschluss', mittlerer: 'mittlerer Abschluss', abitur: 'Fachhochschulreife oder Abitur' }),
	{
		id: 'nutzung', name: 'Nutzung', sums: [],
		codes: codes({ gebaeude: 'Gebäude- und Freifläche', verkehr: 'Verkehrsfläche', landwirtschaft: 'Landwirtschaftsfläche', erholung: 'Erholungsfläche', wald: 'Waldfläche', wasser: 'Wasserfläche' })
	},
	parted('gebaeudeart', 'Gebäudeart', { 'ein-zwei': 'in Ein- und Zweifamilienhäusern', mehr: 'in Häusern mit drei und mehr Wohnungen' })
];

/** Codes that together are the whole. */
function parted(id: string, name: string, names: Readonly<Record<string, string>>): Classification {
	return { id, name, codes: codes(names), sums: [{ whole: TOTAL, parts: Object.keys(names) }] };
}

function codes(names: Readonly<Record<string, string>>): readonly Code[] {
	return Object.entries(names).map(([code, name]) => ({ code, name }));
}
