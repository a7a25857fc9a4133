import type { Fabric } from './ortslage.ts';

/** name · inhabitants · fabric · hardship beyond that of the municipality. The first is the main place. Names are invented or generic. */
export type OrtslageRow = readonly [name: string, people: number, fabric: Fabric, more: number];

/** By municipality. */
export const ortslageRows: Readonly<Record<string, readonly OrtslageRow[]>> = {
	'001': [
		['Saumenburg-Altstadt', 6200, 'town', 0.2], ['Neustadt', 7400, 'town', 0.3], ['Bahnhofsvorstadt', 5100, 'estate', 0.9], ['Siedlung Birkenweg', 4300, 'estate', 0.7],
		['Am Saumeufer', 3900, 'houses', -0.6], ['Südfeld', 3500, 'houses', -0.9], ['Ostfeld', 2600, 'houses', -0.5], ['Alt Saumen', 1500, 'village', -0.8],
		['Groß Amtshof', 1100, 'village', -0.7], ['Klein Amtshof', 320, 'village', -0.6], ['Ziegelkate', 85, 'village', -0.2], ['Forsthaus Wolfsgrund', 38, 'village', -0.5]
	],
	'002': [
		['Hohenmuster-Oberstadt', 5200, 'town', -0.1], ['Unterstadt', 6100, 'town', 0.5], ['Werkssiedlung', 4400, 'estate', 1.0], ['Am Kalkberg', 2800, 'houses', -0.7],
		['Musterau', 1900, 'village', -0.9], ['Rodeland', 1300, 'village', -0.8], ['Hinterhusen', 520, 'village', -0.6], ['Steinkaten', 140, 'village', -0.4], ['Kaltenbornshof', 52, 'village', -0.3]
	],
	'003': [
		['Quellmund-Stadtmitte', 5200, 'town', 0.4], ['Kurviertel', 3800, 'town', -0.4], ['Brunnenfeld', 3100, 'houses', -0.2], ['Quellhang', 1900, 'houses', -0.8],
		['Ober Quellmund', 1400, 'village', -0.3], ['Niederquell', 900, 'village', -0.2], ['Schäferei', 210, 'village', 0], ['Neumühlshof', 68, 'village', -0.1]
	],
	'004': [
		['Wendelrade', 6900, 'town', 0.2], ['Rade-West', 2700, 'houses', -0.3], ['Heiderade', 1800, 'houses', -0.4], ['Wendelmoor', 1500, 'village', 0.1],
		['Altrade', 1100, 'village', -0.3], ['Radekamp', 520, 'village', -0.2], ['Hof Wendel', 44, 'village', 0]
	],
	'005': [
		['Kornhusen', 5400, 'houses', 0.1], ['Haferfeld', 2600, 'houses', -0.4], ['Klein Husen', 1900, 'village', 0], ['Roggenrade', 1300, 'village', -0.1],
		['Gerstkamp', 850, 'village', 0], ['Drescherhof', 160, 'village', 0.2], ['Kornspeicher', 88, 'village', 0.1]
	],
	'006': [
		['Eschenwarte', 5200, 'houses', 0.2], ['Wartenhof', 2400, 'houses', -0.3], ['Eschengrund', 1500, 'village', -0.1], ['Hohe Warte', 1000, 'village', -0.4],
		['Lindenkamp', 700, 'village', 0], ['Ulmenhof', 230, 'village', 0.1], ['Köhlerei', 36, 'village', 0]
	],
	'007': [
		['Mühlbrügge', 4700, 'houses', 0.3], ['Brügge-Dorf', 2200, 'village', -0.2], ['Mahlort', 1300, 'village', -0.1], ['Stauhof', 900, 'village', 0.1],
		['Wiesenbrügge', 560, 'village', -0.3], ['Ölmühle', 74, 'village', 0]
	],
	'008': [['Torfbruch', 4100, 'houses', 0.4], ['Moorkate', 1500, 'village', 0.1], ['Birkenbruch', 1000, 'village', -0.2], ['Stechfeld', 520, 'village', 0], ['Schilfhof', 92, 'village', 0.2]],
	'009': [
		['Steinwarder', 3300, 'houses', 0.2], ['Oberwarder', 1400, 'village', -0.2], ['Niederwarder', 950, 'village', 0], ['Feldsteinen', 600, 'village', -0.1],
		['Findlingshof', 240, 'village', 0], ['Warderkaten', 58, 'village', 0.2]
	],
	'010': [['Neu Amtshagen', 3000, 'houses', 0.1], ['Alt Amtshagen', 1100, 'village', -0.1], ['Hagenkrug', 420, 'village', 0], ['Amtsmühle', 108, 'village', 0]],
	'011': [['Winkelsee', 520, 'village', 0.1], ['Seehof', 88, 'village', -0.2]]
};

/** Municipalities with registered people in no Ortslage (shelters, people without a fixed address). */
export const ortslageRests: Readonly<Record<string, number>> = { '001': 145, '002': 62, '004': 34 };
