import { benefits } from './base-figures/benefits.ts';
import { education } from './base-figures/education.ts';
import { elections } from './base-figures/elections.ts';
import { health } from './base-figures/health.ts';
import { households } from './base-figures/households.ts';
import { people } from './base-figures/people.ts';
import { surroundings } from './base-figures/surroundings.ts';
import { work } from './base-figures/work.ts';
import { youthWelfare } from './base-figures/youth-welfare.ts';
import type { CatalogueBaseFigure } from './catalogue-base-figure.ts';

/** What the formulas of the catalogue count, in the order of the themes. */
export const CATALOGUE_BASE_FIGURES: readonly CatalogueBaseFigure[] = [...people, ...households, ...benefits, ...work, ...youthWelfare, ...education, ...health, ...surroundings, ...elections];
