/** Ags until somebody says it: eight zeros are no Gemeinde. */
export const NO_AGS = '00000000';

/** What is known of the Kommune beside its files. `firstDay`: the oldest figure; borders that name no day hold from there. */
export interface BorderHints {
	readonly name: string;
	/** undefined: nobody has said it. */
	readonly ags: string | undefined;
	readonly firstDay: string;
}
