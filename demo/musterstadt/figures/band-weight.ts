import type { Fabric } from '../town/patch.ts';

/** Weights of the bands, in the order of `bands`; per mille of the fabric's people, roughly. */
const weights: Readonly<Record<Fabric, readonly number[]>> = {
	centre: [22, 18, 22, 28, 18, 128, 372, 228, 112, 52],
	tenements: [29, 25, 31, 36, 23, 112, 352, 244, 104, 44],
	estate: [33, 32, 43, 53, 32, 91, 262, 256, 138, 60],
	rows: [27, 26, 34, 42, 26, 76, 248, 278, 164, 79],
	houses: [25, 27, 38, 48, 31, 68, 214, 316, 168, 65],
	village: [24, 25, 36, 47, 31, 69, 212, 331, 164, 61],
	industry: [12, 10, 12, 20, 14, 130, 420, 330, 52, 0],
	// shelters: grown-ups of working age only, so that no small cells of children arise
	shelter: [0, 0, 0, 0, 0, 190, 520, 290, 0, 0]
};

/** Towns age: change of a band's weight per year. */
const drift: readonly number[] = [0.001, 0.009, 0.008, 0.004, -0.004, -0.006, 0.001, -0.006, 0.004, 0.018];
/** Hard conditions and many children go together; old people live where they could afford to stay. */
const tilt: readonly number[] = [0.16, 0.16, 0.14, 0.12, 0.1, 0.12, 0.04, -0.05, -0.14, -0.16];

export function bandWeight(fabric: Fabric, band: number, hardship: number, yearsOn: number): number {
	return weights[fabric][band]! * Math.exp(tilt[band]! * hardship + drift[band]! * yearsOn);
}
