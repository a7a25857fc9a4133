/** Not an assigned key: Germany has no state 99. */
export const kreisCode = '99998';
export const kreisName = 'Kreis Musterland';

/** A municipality: key within the Kreis, name, title, middle in units of the drawing, reach of its Ortslagen, delay of its growth, hardship. All names are invented. */
export interface Gemeinde {
	readonly code: string;
	readonly name: string;
	readonly title: 'Stadt' | 'Gemeinde';
	readonly at: readonly [east: number, north: number];
	readonly reach: number;
	readonly delay: number;
	readonly hardship: number;
}

export const gemeinden: readonly Gemeinde[] = [
	{ code: '001', name: 'Saumenburg', title: 'Stadt', at: [0.2, 0.1], reach: 1.75, delay: 0, hardship: 0.5 },
	{ code: '002', name: 'Hohenmuster', title: 'Stadt', at: [-3.5, 2.7], reach: 1.6, delay: 0, hardship: 0.8 },
	{ code: '003', name: 'Bad Quellmund', title: 'Stadt', at: [4.1, 3.1], reach: 1.5, delay: 0.3, hardship: -0.4 },
	{ code: '004', name: 'Wendelrade', title: 'Gemeinde', at: [-3.9, -0.9], reach: 1.45, delay: 0.4, hardship: 0.1 },
	{ code: '005', name: 'Kornhusen', title: 'Gemeinde', at: [0.2, 4.0], reach: 1.5, delay: 0.4, hardship: -0.6 },
	{ code: '006', name: 'Eschenwarte', title: 'Gemeinde', at: [3.9, -0.9], reach: 1.4, delay: 0.5, hardship: -0.2 },
	{ code: '007', name: 'Mühlbrügge', title: 'Gemeinde', at: [-0.5, -3.3], reach: 1.4, delay: 0.5, hardship: 0 },
	{ code: '008', name: 'Torfbruch', title: 'Gemeinde', at: [-4.2, -4.4], reach: 1.35, delay: 0.5, hardship: 0.4 },
	{ code: '009', name: 'Steinwarder', title: 'Gemeinde', at: [2.9, -4.3], reach: 1.45, delay: 0.5, hardship: -0.1 },
	{ code: '010', name: 'Neu Amtshagen', title: 'Gemeinde', at: [-2.2, 6.1], reach: 1.1, delay: 0.9, hardship: -0.3 },
	{ code: '011', name: 'Winkelsee', title: 'Gemeinde', at: [5.6, -3.2], reach: 0.6, delay: 2, hardship: 0.3 }
];

/** The key that offices write: Kreis and Gemeinde together. */
export const keyOf = (code: string): string => kreisCode + code;

/** Forest and lake belong to no municipality („gemeindefreies Gebiet“): ground of the Kreis where nobody lives. */
export const unincorporated = { id: 'forst', at: [2.35, 1.75] as const, delay: 1.7 };
