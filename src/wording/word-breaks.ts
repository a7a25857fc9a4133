/**
 * Where long German words of this subject may break. Browsers hyphenate German only where they carry a dictionary; titles of indicators would
 * else break anywhere on a phone. First parts of compounds, longest first where one begins with another.
 */
const FIRST_PARTS = [
	'Alleinerziehenden', 'Allein', 'Alten', 'Arbeitslosen', 'Arbeits', 'Ausländer', 'Barriere', 'Bedarfs', 'Beschäftigungs', 'Bevölkerungs', 'Bezirks', 'Durchschnitts', 'Einrichtungs', 'Einschulungs', 'Einwohner',
	'Erholungs', 'Geheimhaltungs', 'Grundsicherungs', 'Jugend', 'Kinder', 'Körper', 'Langzeit', 'Leistungs', 'Migrations', 'Planungs', 'Pflege', 'Schuleingangs', 'Schulanfangs', 'Siedlungs', 'Sozialversicherungs', 'Sozial', 'Sprach',
	'Staats', 'Stadt', 'Tages', 'Transfer', 'Übergangs', 'Verkehrs', 'Vorsorge', 'Wahl', 'Wanderungs', 'Wohnungs', 'Wohn', 'Zusammen'
];
/** After a first part, where at least five letters follow; a shorter rest gains nothing. */
const JOINT = new RegExp(`(?<=(?<!\\p{L})(?:${FIRST_PARTS.join('|')}))(?=\\p{Ll}{5,})`, 'u');

/** The text in pieces between which a line may break with a hyphen; joined they are the text. */
export function breakable(text: string): string[] {
	return text.split(JOINT);
}
