import { householdsWithChildren } from './families/households-with-children.ts';
import { livingAlone } from './families/living-alone.ts';
import { singleParents } from './families/single-parents.ts';

export const familiesIndicators = [...householdsWithChildren, ...singleParents, ...livingAlone];
