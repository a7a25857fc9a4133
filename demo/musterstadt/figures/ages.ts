export const sexes = ['m', 'w'] as const;

/** The fine age bands that partition all people, with the share of boys and men typical for Germany. */
export const bands = ['u3', '3-5', '6-9', '10-14', '15-17', '18-24', '25-44', '45-64', '65-79', 'ab80'] as const;
export type Band = (typeof bands)[number];
export const maleShare: Readonly<Record<Band, number>> = {
	u3: 0.513, '3-5': 0.513, '6-9': 0.514, '10-14': 0.514, '15-17': 0.516, '18-24': 0.515, '25-44': 0.508, '45-64': 0.499, '65-79': 0.464, ab80: 0.382
};

/**
 * Age bands that offices deliver as sums. Together with the fine bands they form a tree: no band is part of two sums, so that one
 * small number drags few others into hiding. Everything else (under 18) is added up by a formula.
 */
export const ageSums: Readonly<Record<string, readonly Band[]>> = {
	u6: ['u3', '3-5'], '6-14': ['6-9', '10-14'], u15: ['u3', '3-5', '6-9', '10-14'], '15-24': ['15-17', '18-24'], '25-64': ['25-44', '45-64'],
	'15-64': ['15-17', '18-24', '25-44', '45-64'], ab65: ['65-79', 'ab80'], insgesamt: bands
};
/** Bands that only the generator asks for. */
export const innerSums: Readonly<Record<string, readonly Band[]>> = {
	u18: ['u3', '3-5', '6-9', '10-14', '15-17'], ab18: ['18-24', '25-44', '45-64', '65-79', 'ab80'], '18-64': ['18-24', '25-44', '45-64']
};
