import { helpForFamilies } from './youth-welfare/help-for-families.ts';
import { protection } from './youth-welfare/protection.ts';
import { youthWork } from './youth-welfare/youth-work.ts';

export const youthWelfareIndicators = [...helpForFamilies, ...protection, ...youthWork];
