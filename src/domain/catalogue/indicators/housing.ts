import { flats } from './housing/flats.ts';
import { room } from './housing/room.ts';

export const housingIndicators = [...room, ...flats];
