/** „und 1 weitere Gruppe“, „und 4 weitere Gruppen“; empty for none. */
export function andMore(count: number, one: string, many: string, and = ' und'): string {
	return count === 0 ? '' : `${and} ${count} weitere ${count === 1 ? one : many}`;
}
