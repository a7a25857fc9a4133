/** The classes of a map as sentences need them. */
import type { ClassMethod } from '#domain/classification/classification.ts';
import type { ValueFormat } from '../number.ts';

export interface MadeClasses {
	readonly method: ClassMethod;
	readonly wished: ClassMethod;
	/** Shown figures per class. */
	readonly counts: readonly number[];
	/** From the figures of all periods. */
	readonly fixed: boolean;
	/** Several maps on one scale. */
	readonly maps: boolean;
	/** The Kommune's own value, where classes are made around it. */
	readonly whole: number | null;
	readonly kommune: string;
	readonly level: { readonly plural: string };
	readonly indicator: ValueFormat;
}
