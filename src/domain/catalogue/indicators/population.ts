import { ageAndDensity } from './population/age-and-density.ts';
import { arrivals } from './population/arrivals.ts';
import { balance } from './population/balance.ts';
import { births } from './population/births.ts';
import { children } from './population/children.ts';
import { childrenOfMigrants } from './population/children-of-migrants.ts';
import { citizenship } from './population/citizenship.ts';
import { inhabitants } from './population/inhabitants.ts';
import { migrationBackground } from './population/migration-background.ts';
import { olderPeople } from './population/older-people.ts';
import { quotients } from './population/quotients.ts';
import { quotientsFrom20 } from './population/quotients-from-20.ts';
import { youngChildren } from './population/young-children.ts';
import { youngPeople } from './population/young-people.ts';

export const populationIndicators = [...inhabitants, ...children, ...youngChildren, ...youngPeople, ...olderPeople, ...quotients, ...quotientsFrom20, ...ageAndDensity, ...citizenship, ...migrationBackground, ...childrenOfMigrants, ...arrivals, ...balance, ...births];
