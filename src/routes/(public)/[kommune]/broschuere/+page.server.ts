import { letterPage, takeLetter } from '../letter-desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = letterPage;
export const actions: Actions = { default: takeLetter('brochure') };
