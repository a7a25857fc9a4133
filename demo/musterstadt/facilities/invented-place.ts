/** A place the town has made up. */
export interface InventedPlace {
	/** The town's own key. */
	readonly key: string;
	/** The office's word for what it is. */
	readonly word: string;
	readonly name: string;
	readonly street: string;
	readonly provider: string;
	readonly longitude: number;
	readonly latitude: number;
	/** Kita places; 0 elsewhere. */
	readonly places: number;
}
