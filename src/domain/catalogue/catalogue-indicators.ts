import type { CatalogueIndicator } from './catalogue-indicator.ts';
import { ageStructure } from './indicators/age-structure.ts';
import { ages } from './indicators/ages.ts';
import { benefitCommunities } from './indicators/benefit-communities.ts';
import { childrenInNeed } from './indicators/children-in-need.ts';
import { doctors } from './indicators/doctors.ts';
import { earlyEducation } from './indicators/early-education.ts';
import { elections } from './indicators/elections.ts';
import { householdIndicators } from './indicators/households.ts';
import { housing } from './indicators/housing.ts';
import { mobility } from './indicators/mobility.ts';
import { moves } from './indicators/moves.ts';
import { origins } from './indicators/origins.ts';
import { otherBenefits } from './indicators/other-benefits.ts';
import { schoolEntry } from './indicators/school-entry.ts';
import { schools } from './indicators/schools.ts';
import { surroundings } from './indicators/surroundings.ts';
import { workIndicators } from './indicators/work.ts';
import { youthWelfareIndicators } from './indicators/youth-welfare.ts';

/** The shipped indicators, in the order of the themes. */
export const CATALOGUE_INDICATORS: readonly CatalogueIndicator[] = [
	...ages, ...ageStructure, ...origins, ...moves, ...householdIndicators, ...childrenInNeed, ...benefitCommunities, ...otherBenefits, ...workIndicators,
	...youthWelfareIndicators, ...earlyEducation, ...schools, ...schoolEntry, ...doctors, ...housing, ...surroundings, ...mobility, ...elections
];
