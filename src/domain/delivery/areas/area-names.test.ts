import { describe, expect, test } from 'vitest';
import { AreaNames } from './area-names.ts';

const names = ['Hoheluft-West', 'St. Georg', 'Groß Flottbek', 'Sülldorf', 'Mülheim', 'Kölner Straße', 'Neustadt (Nord)', 'Neustadt (Süd)', 'Kleiner Grasbrook und Steinwerder', 'Altona', 'Straßburg'];
const found = (name: string): string[] => new AreaNames(names).find(name).map((i) => names[i] ?? '');

describe('names as files spell them', () => {
	test.each([
		['hoheluft west', 'Hoheluft-West'], ['HoheluftWest', 'Hoheluft-West'], ['Sankt Georg', 'St. Georg'], ['St Georg', 'St. Georg'], ['ST. GEORG', 'St. Georg'], ['Gross Flottbek', 'Groß Flottbek'], ['Gross-Flottbek', 'Groß Flottbek'],
		['Suelldorf', 'Sülldorf'], ['Su\u0308lldorf', 'Sülldorf'], ['MUELHEIM', 'Mülheim'], ['Kölner Str.', 'Kölner Straße'], ['Koelner Strasse', 'Kölner Straße'], ['Altona (Stadtteil)', 'Altona'],
		['Neustadt Nord', 'Neustadt (Nord)'], ['Neustadt (Nord)', 'Neustadt (Nord)'], ['Strassburg', 'Straßburg'], ['Kleiner  Grasbrook und\nSteinwerder', 'Kleiner Grasbrook und Steinwerder']
	])('%s is %s', (name, area) => expect(found(name)).toEqual([area]));
	test('what could be two is both, what is none is none', () => {
		expect(found('Neustadt')).toEqual(['Neustadt (Nord)', 'Neustadt (Süd)']);
		expect(found('Neustadt (Mitte)')).toEqual(['Neustadt (Nord)', 'Neustadt (Süd)']);
		expect(found('Altonaa')).toEqual([]);
		expect(found('')).toEqual([]);
		expect(found('constructor')).toEqual([]);
	});
});
