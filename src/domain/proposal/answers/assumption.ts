/** Something the proposal took for granted; anybody who knows better answers under its code all the same. */
export interface Assumption {
	readonly file: string;
	readonly text: string;
	/** Code under which another answer may be given, where there is one. */
	readonly code: string | null;
}
