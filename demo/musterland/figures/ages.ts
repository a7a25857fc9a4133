import type { Fabric } from '../country/ortslage.ts';

/** The age bands that partition all people. */
export const bands = ['u3', '3-5', '6-14', '15-17', '18-24', '25-64', '65plus'] as const;
export type Band = (typeof bands)[number];

/** Sums that offices deliver. A chain: no band is part of two sums, so that one small number drags few others into hiding. */
export const ageSums: Readonly<Record<string, readonly Band[]>> = {
	u6: ['u3', '3-5'], u15: ['u3', '3-5', '6-14'], u18: ['u3', '3-5', '6-14', '15-17'], '18-64': ['18-24', '25-64'],
	u65: ['u3', '3-5', '6-14', '15-17', '18-24', '25-64'], insgesamt: bands
};

/** Mean age inside each band. */
export const middle: Readonly<Record<Band, number>> = { u3: 1.5, '3-5': 4.5, '6-14': 10.4, '15-17': 16.5, '18-24': 21.6, '25-64': 46.1, '65plus': 75.9 };

/** Per mille of the fabric's people, roughly. */
const weights: Readonly<Record<Fabric, readonly number[]>> = {
	town: [26, 26, 80, 26, 84, 520, 238], estate: [33, 33, 102, 33, 88, 500, 211], houses: [24, 26, 88, 31, 66, 540, 225], village: [23, 24, 82, 30, 64, 552, 225],
	// grown-ups of working age only, so that no small cells of children arise
	shelter: [0, 0, 0, 0, 210, 790, 0]
};
/** The country ages: change of a band's weight per year. */
const drift: readonly number[] = [-0.012, 0.008, 0.009, 0.001, -0.009, -0.004, 0.014];
/** Hard conditions and many children go together. */
const tilt: readonly number[] = [0.13, 0.13, 0.1, 0.08, 0.08, 0, -0.09];

export function bandWeight(fabric: Fabric, band: number, hardship: number, yearsOn: number): number {
	return weights[fabric][band]! * Math.exp(tilt[band]! * hardship + drift[band]! * yearsOn);
}
