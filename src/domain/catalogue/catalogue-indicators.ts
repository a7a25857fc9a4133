import type { CatalogueIndicator } from './catalogue-indicator.ts';
import { earlyEducationIndicators } from './indicators/early-education.ts';
import { participation } from './indicators/participation.ts';
import { familiesIndicators } from './indicators/families.ts';
import { healthIndicators } from './indicators/health.ts';
import { housingIndicators } from './indicators/housing.ts';
import { mobility } from './indicators/mobility.ts';
import { populationIndicators } from './indicators/population.ts';
import { schoolIndicators } from './indicators/school.ts';
import { socialIndicators } from './indicators/social.ts';
import { surroundingsIndicators } from './indicators/surroundings.ts';
import { workIndicators } from './indicators/work.ts';
import { youthWelfareIndicators } from './indicators/youth-welfare.ts';

/** The shipped indicators, in the order of the themes. */
export const CATALOGUE_INDICATORS: readonly CatalogueIndicator[] = [
	...populationIndicators, ...familiesIndicators, ...socialIndicators, ...workIndicators, ...youthWelfareIndicators,
	...earlyEducationIndicators, ...schoolIndicators, ...healthIndicators, ...housingIndicators, ...surroundingsIndicators,
	...mobility, ...participation
];
