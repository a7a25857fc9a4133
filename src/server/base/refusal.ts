/** Something that cannot be had: few kinds, stable, each with a German sentence for people. Never carries figures. */
export type RefusalKind = 'bad-request' | 'not-found' | 'gone' | 'conflict' | 'not-allowed' | 'busy';

export class Refusal extends Error {
	readonly kind: RefusalKind;
	constructor(kind: RefusalKind, message: string) {
		super(message);
		this.name = 'Refusal';
		this.kind = kind;
	}
}

export const httpStatus: Readonly<Record<RefusalKind, number>> = {
	'bad-request': 400, 'not-allowed': 403, 'not-found': 404, conflict: 409, gone: 410, busy: 503
};
