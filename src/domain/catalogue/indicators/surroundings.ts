import { green } from './surroundings/green.ts';
import { greenShare } from './surroundings/green-share.ts';
import { noise } from './surroundings/noise.ts';
import { playgrounds } from './surroundings/playgrounds.ts';

export const surroundingsIndicators = [...green, ...greenShare, ...playgrounds, ...noise];
