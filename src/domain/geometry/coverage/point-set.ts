/** Points on a grid of whole numbers, each known by its number; the same place is the same point. Coordinates up to 2²⁶ and 2²⁷. */
export class PointSet {
	readonly #ids = new Map<number, number>();
	readonly x: number[] = [];
	readonly y: number[] = [];

	/** Number of the point nearest to this place. */
	at(x: number, y: number): number {
		const column = Math.round(x), row = Math.round(y);
		const key = column * 2 ** 27 + row;
		let id = this.#ids.get(key);
		if (id === undefined) {
			id = this.x.length;
			this.#ids.set(key, id);
			this.x.push(column);
			this.y.push(row);
		}
		return id;
	}
}
