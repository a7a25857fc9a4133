import { leavingSchool } from './school/leaving-school.ts';
import { primarySchool } from './school/primary-school.ts';
import { secondarySchool } from './school/secondary-school.ts';

export const schoolIndicators = [...primarySchool, ...secondarySchool, ...leavingSchool];
