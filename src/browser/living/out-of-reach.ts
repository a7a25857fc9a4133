import { Unreachable } from '../fetch-json.ts';

/** A part of the script that cannot be loaded is out of reach as well; browsers say so by a TypeError. */
export const isOutOfReach = (error: unknown): boolean => error instanceof Unreachable || (error instanceof TypeError && /import|module/i.test(error.message));
