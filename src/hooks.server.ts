import type { HandleServerError } from '@sveltejs/kit/hooks';
import { httpStatus, Refusal } from '#server/base/refusal.ts';

/** What SvelteKit itself refuses, said in German. */
const framework: Readonly<Record<number, string>> = {
	404: 'Unter dieser Adresse ist nichts veröffentlicht.',
	405: 'Diese Seite nimmt keine Eingaben an.'
};

/**
 * The outermost hook: a Refusal becomes its status and sentence; everything else is a bug and is reported with its
 * stack, while the reader learns nothing of our insides.
 */
export const handleError: HandleServerError = (caught) => {
	if (caught.kind === 'app') return caught.error;
	if (caught.kind !== 'unknown') return { status: caught.error.status, message: framework[caught.error.status] ?? 'Diese Anfrage ist nicht möglich.' };
	if (caught.error instanceof Refusal) return { status: httpStatus[caught.error.kind], message: caught.error.message };
	console.error(caught.error);
	return { status: 500, message: 'Diese Seite lässt sich gerade nicht zeigen.' };
};
