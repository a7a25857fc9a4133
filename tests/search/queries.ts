/** A search as people type it, and what they mean by it: ids of entries that are right in the first place. */
export type Query = readonly [typed: string, ...meant: readonly string[]];

const area = (level: string) => (code: string): string => `gebiet:${level}:${code}`;
const indicator = (id: string): string => `indikator:${id}`;

const quartier = area('quartier');
export const MUSTERSTADT: readonly Query[] = [
	['Altstadt', quartier('0101')], ['altstadt', quartier('0101')], ['Altstat', quartier('0101')], ['Gerberviertl', quartier('0105')],
	['Kinderarmut', indicator('kinderarmut')], ['Kinder Armut', indicator('kinderarmut')], ['arme Kinder', indicator('kinderarmut')], ['Armut', indicator('kinderarmut'), 'begriff:kinderarmut'],
	['Hartz IV', indicator('sgb2-quote'), indicator('kinderarmut'), 'begriff:sgb-ii', indicator('jugendliche-sgb2')], ['Bürgergeld', indicator('sgb2-quote'), 'begriff:sgb-ii', indicator('kinderarmut'), indicator('jugendliche-sgb2')],
	['Alleinerziehend', indicator('alleinerziehende'), 'begriff:alleinerziehend'], ['Alleinerziehende', indicator('alleinerziehende')], ['alleinerziehnde', indicator('alleinerziehende')],
	['Migrantenanteil', indicator('migrationshintergrund')], ['Migrationshintergrund', indicator('migrationshintergrund'), 'begriff:migrationshintergrund'],
	['Kita', indicator('kita-plaetze-unter-3'), indicator('kita-plaetze-3-bis-5')], ['Kita-Plätze U3', indicator('kita-plaetze-unter-3')], ['Kindergarten', indicator('kita-plaetze-3-bis-5'), indicator('kita-plaetze-unter-3')],
	['Senioren', indicator('aeltere'), indicator('altenquotient')], ['uebergewicht', indicator('uebergewicht')], ['Übergewicht', indicator('uebergewicht')], ['Impfung', indicator('masern')],
	['Wahlbeteiligung', indicator('wahlbeteiligung')], ['wahlbeteiligng', indicator('wahlbeteiligung')], ['Singlehaushalte', indicator('einpersonenhaushalte')], ['kinderreich', indicator('kinderreiche')],
	['Durchschnittsalter', indicator('durchschnittsalter')], ['Alter Durchschnitt', indicator('durchschnittsalter')], ['Einwohnerzahl', indicator('einwohner')], ['Bevölkerung', indicator('einwohner'), 'thema:bevoelkerung'],
	['Median', 'begriff:median'], ['Datenstand', 'begriff:datenstand'], ['nicht ausgewiesen', 'begriff:nicht-ausgewiesen'], ['Soziale Lage', 'thema:soziale-lage'], ['Impressum', 'seite:impressum'], ['Sprachförderung', indicator('sprache')],
	['Birkenfeld Mitte', quartier('0601')], ['Süd', 'gebiet:bezirk:04'], ['0101', quartier('0101')], ['Download', 'seite:daten'],
	['Klosterviertl', quartier('0102')], ['waldfriden', quartier('0704')], ['Jugendarmut', indicator('jugendliche-sgb2')], ['Vorsorgeuntersuchung', indicator('vorsorge')], ['Großfamilien', indicator('kinderreiche')],
	['Kinderbetreuung', indicator('betreuung-unter-3'), indicator('betreuung-3-bis-5'), 'begriff:betreuungsquote']
];

const ortsteil = area('ortsteil');
export const LEIPZIG: readonly Query[] = [
	['Grünau-Ost', ortsteil('61')], ['gruenau ost', ortsteil('61')], ['Grunau Ost', ortsteil('61')], ['Gruenau', ortsteil('61'), ortsteil('62'), ortsteil('63'), ortsteil('65')], ['Connewitz', ortsteil('41')], ['Conewitz', ortsteil('41')],
	['Schleussig', ortsteil('50')], ['Schleußig', ortsteil('50')], ['Lößnig', ortsteil('43')], ['Loessnig', ortsteil('43')], ['Südvorstadt', ortsteil('40')], ['suedvorstadt', ortsteil('40')], ['Reudnitz', ortsteil('30')], ['Eutritsch', ortsteil('93')],
	['Gohlis', ortsteil('90'), ortsteil('91'), ortsteil('92')], ['Anger Crottendorf', ortsteil('22')], ['Zentrum', ortsteil('00')], ['zentrum südost', ortsteil('02')],
	['Ausländeranteil', indicator('auslaenderanteil')], ['Anteil Ausländer', indicator('auslaenderanteil')], ['Ausländer', indicator('auslaenderanteil'), 'begriff:auslaender'], ['auslaender', indicator('auslaenderanteil'), 'begriff:auslaender'],
	['Arbeitslosigkeit', indicator('arbeitslose'), 'begriff:arbeitslos'], ['Arbeitslosenquote', indicator('arbeitslose')], ['junge Arbeitslose', indicator('arbeitslose-unter-25')], ['Hartz 4', indicator('personen-in-bg'), indicator('arbeitslose-sgb2'), 'begriff:sgb-ii'],
	['Bedarfsgemeinschaft', 'begriff:bedarfsgemeinschaft', indicator('personen-in-bg'), indicator('bg-groesse'), indicator('bg-mit-kindern')], ['Kriminalität', indicator('straftaten')], ['Straftaten', indicator('straftaten')], ['Grünflächen', indicator('erholungsflaeche'), indicator('gruenanteil')],
	['Wohnungsgröße', indicator('wohnflaeche-je-wohnung')], ['Wohnfläche pro Kopf', indicator('wohnflaeche-je-einwohner')], ['Hausarzt', indicator('aerzte')], ['Altersdurchschnitt', indicator('durchschnittsalter')], ['Bevölkerungsdichte', indicator('einwohnerdichte')], ['Alleinerziehende', indicator('bg-alleinerziehende'), 'begriff:alleinerziehend'],
	['plagwiz', ortsteil('51')], ['stoetteritz', ortsteil('31')], ['Böhlitz', ortsteil('74')], ['Körperverletzung', indicator('koerperverletzungen')], ['Verkehr', indicator('verkehrsflaeche')], ['EU Ausländer', indicator('eu-anteil')], ['ältere Arbeitslose', indicator('arbeitslose-ueber-55')]
];

export const BERLIN: readonly Query[] = [
	['Neukölln', 'gebiet:bezirk:08'], ['Neukoelln', 'gebiet:bezirk:08'], ['Neuköln', 'gebiet:bezirk:08'], ['Marzahn', 'gebiet:bezirk:10', 'gebiet:bezirksregion:101001', 'gebiet:bezirksregion:101003'], ['Kreuzberg', 'gebiet:bezirk:02'], ['Friedrichshain-Kreuzberg', 'gebiet:bezirk:02'],
	['Hufeisensiedlung', 'gebiet:planungsraum:08200726'], ['Donaustrasse', 'gebiet:planungsraum:08100314'], ['Kinderarmut', indicator('kinderarmut')], ['Altersarmut', indicator('altersarmut')], ['Langzeitarbeitslose', indicator('langzeitarbeitslosenanteil')],
	['Frauenanteil', indicator('frauenanteil')], ['Wohndauer', indicator('wohndauer-ueber-5')], ['Status Index', indicator('status-index')], ['Jugendquotient', indicator('jugendquotient')], ['Migranten Kinder', indicator('kinder-mit-migrationshintergrund')], ['Sozialindex', indicator('gesix'), 'begriff:index', indicator('esix')]
];

const stadtteil = area('stadtteil');
export const KOELN: readonly Query[] = [
	['Ehrenfeld', 'gebiet:stadtbezirk:4', stadtteil('401')], ['Mülheim', 'gebiet:stadtbezirk:9'], ['Muelheim', 'gebiet:stadtbezirk:9'], ['Chorweiler', 'gebiet:stadtbezirk:6', stadtteil('609')], ['Chorweiller', 'gebiet:stadtbezirk:6', stadtteil('609')], ['Belgisches Viertel', 'gebiet:stadtviertel:10401'],
	['Altstadt Süd', stadtteil('101')], ['Köln', 'gebiet:stadt:05315000'], ['Koeln', 'gebiet:stadt:05315000'], ['Einwohner Köln', indicator('einwohner'), 'gebiet:stadt:05315000'], ['Kirche', indicator('katholische'), indicator('evangelische')], ['Scheidung', indicator('geschiedene')],
	['Nichtwähler', indicator('wahlbeteiligung')], ['Frauen', indicator('frauenanteil')], ['junge Erwachsene', indicator('junge-erwachsene')], ['über 75', indicator('menschen-ab-75')],
	['Portz', 'gebiet:stadtbezirk:7', stadtteil('707')], ['Ehepaare', indicator('verheiratete')], ['Zweitwohnung', indicator('nebenwohnungen')], ['Witwen', indicator('verwitwete')], ['Einbürgerung', indicator('eingebuergerte')], ['ungültige Stimmen', indicator('ungueltige-zweitstimmen')]
];
