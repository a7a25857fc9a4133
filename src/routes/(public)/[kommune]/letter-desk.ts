import { fail, redirect } from '@sveltejs/kit';
import type { LetterKind } from '#domain/letter/letter.ts';
import { checkLetter } from '#domain/letter/check-letter.ts';
import { BLANK_LETTER } from '#domain/letter/letter.ts';
import { KEPT_DAYS } from '#server/app/keep-inbox-short.ts';
import { LetterFlow } from '#server/app/letter-flow.ts';
import { appStore } from '#server/app/open-app.ts';
import { addLetter } from '#server/app/queries/add-letter.ts';
import { systemClock } from '#server/base/clock.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import type { ReturnedLetter } from '#ui/letter/returned-letter.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { namedPage } from '#url/named-page.ts';
import { encodeQuery } from '#url/encode-query.ts';
import { firstValue, unknownKeyNotes } from '#url/query.ts';

interface LetterEvent {
	readonly params: { readonly kommune: string };
	readonly url: URL;
	readonly request: Request;
}

const flow = new LetterFlow();

/** What a page with such a form shows. */
export async function letterPage({ params, url }: Pick<LetterEvent, 'params' | 'url'>) {
	return { frame: await openSnapshots().frame(params.kommune, null), from: namedPage(firstValue(url.searchParams, 'seite'), params.kommune) ?? '', sent: firstValue(url.searchParams, 'gesendet') === 'ja', keptDays: KEPT_DAYS, notes: unknownKeyNotes(url.searchParams, ['seite', 'gesendet']) };
}

/** Takes what was sent: keeps it and leads to the thanks, so that loading the page again sends nothing twice; or gives it back with what is wrong. */
export const takeLetter = (kind: LetterKind) => async ({ params, request }: LetterEvent) => {
	// A Kommune that is not published has no inbox. Throws what the page would say.
	await openSnapshots().frame(params.kommune, null);
	const sent = await request.formData();
	const text = (name: string): string => {
		const value = sent.get(name);
		return typeof value === 'string' ? value.slice(0, 20_000) : '';
	};
	const page = namedPage(text('seite') || null, params.kommune) ?? '';
	const typed = { name: text('name'), mail: text('mail'), subject: text('subject'), copies: kind === 'brochure' ? text('copies') : BLANK_LETTER.copies, address: text('address'), message: text('message') };
	const { letter, faults } = checkLetter(kind, typed, page);
	const back = (tooMany: boolean): ReturnedLetter => ({ typed, faults, page, tooMany });
	if (letter === null) return fail(400, back(false));
	const isProgram = text('webseite') !== '';
	const now = systemClock.now();
	if (!isProgram && !flow.take(params.kommune, now.getTime())) return fail(429, back(true));
	if (!isProgram) await addLetter(appStore(), params.kommune, letter, now.toISOString());
	const to = kommuneAddresses(params.kommune, null);
	redirect(303, `${kind === 'contact' ? to.contact() : to.brochure()}${encodeQuery([['gesendet', 'ja'], ['seite', page]])}`);
};
