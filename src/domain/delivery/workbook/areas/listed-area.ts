/** An area as a workbook lists it. */
export interface ListedArea {
	readonly level: string;
	readonly code: string;
	readonly name: string;
	/** Key of the area on the level above; '' at the top. */
	readonly above: string;
	readonly rest: boolean;
}
