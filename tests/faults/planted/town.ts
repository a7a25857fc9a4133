import type { Counts } from '../../line/small-town.ts';

/** Small numbers close to each other, a zero among those withheld, and no other zero. */
export const town: Counts = {
	A1: [200, 800, 60, 90], A2: [150, 650, 1, 40], A3: [90, 410, 2, 30], A4: [100, 500, 5, 0],
	B1: [300, 900, 31, 70], B2: [40, 140, 7, 15], B3: [120, 500, 12, 20]
};

/** The same with so few children in district B that the district itself is withheld. */
export const townWithSmallDistrict: Counts = { ...town, A2: [150, 650, 40, 61], A4: [100, 500, 4, 41], B1: [300, 900, 1, 40], B2: [40, 140, 0, 31], B3: [120, 500, 1, 20] };

/** One 2 whose partner can only be a larger number, and that one lies close to its neighbours. */
export const townWithLargePartner: Counts = { ...town, A1: [200, 800, 42, 90], A2: [150, 650, 41, 40], A4: [100, 500, 43, 44] };

/** In B3 live two children at all, so that their number itself is withheld, and another one with it. */
export const townWithFewChildren: Counts = { ...town, B3: [2, 500, 0, 20] };
