import { doctors } from './health/doctors.ts';
import { language } from './health/language.ts';
import { movement } from './health/movement.ts';
import { prevention } from './health/prevention.ts';
import { weight } from './health/weight.ts';

export const healthIndicators = [...language, ...movement, ...weight, ...prevention, ...doctors];
