/** A part that changes what the server drew: `before` puts it back as it was drawn, `after` takes over what is drawn now. */
interface Additions {
	before(): void;
	after(): void;
}

const parts: Additions[] = [];

/** Registers additions and makes them at once; they are taken back before the page is taken over, and made again whenever it was drawn anew. */
export function addToDrawing(additions: Additions): void {
	parts.push(additions);
	additions.after();
}

export function takeAdditionsBack(): void {
	for (const part of parts.toReversed()) part.before();
}

export function makeAdditions(): void {
	for (const part of parts) part.after();
}
