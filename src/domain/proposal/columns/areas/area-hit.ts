/** One way to read a text as an area. */
export interface AreaHit {
	/** Index of the level; 0 is the whole Kommune. */
	readonly level: number;
	readonly code: string;
	/** As the borders spell it · with more or fewer leading zeros · the name, spelling apart. */
	readonly how: 'code' | 'zeros' | 'name';
	/** Indices of the Gebietsstände that know the area. */
	readonly versions: readonly number[];
}
