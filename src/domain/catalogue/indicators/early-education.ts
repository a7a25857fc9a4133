import { attendance } from './early-education/attendance.ts';
import { inKita } from './early-education/in-kita.ts';
import { kitaPlaces } from './early-education/kita-places.ts';

export const earlyEducationIndicators = [...kitaPlaces, ...attendance, ...inKita];
