import { employed } from './work/employed.ts';
import { longUnemployed } from './work/long-unemployed.ts';
import { unemployed } from './work/unemployed.ts';
import { unemployedOlder } from './work/unemployed-older.ts';
import { unemployedYoung } from './work/unemployed-young.ts';

export const workIndicators = [...unemployed, ...longUnemployed, ...unemployedYoung, ...unemployedOlder, ...employed];
