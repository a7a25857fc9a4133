import { basicIncome } from './social/basic-income.ts';
import { benefitCommunities } from './social/benefit-communities.ts';
import { benefitFamilies } from './social/benefit-families.ts';
import { childPoverty } from './social/child-poverty.ts';
import { childPovertyAges } from './social/child-poverty-ages.ts';
import { furtherBenefits } from './social/further-benefits.ts';
import { minimumIncome } from './social/minimum-income.ts';
import { oldAge } from './social/old-age.ts';

export const socialIndicators = [...childPoverty, ...childPovertyAges, ...basicIncome, ...benefitFamilies, ...benefitCommunities, ...oldAge, ...minimumIncome, ...furtherBenefits];
