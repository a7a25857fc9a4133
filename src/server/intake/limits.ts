/** Bounds on what is read at all, so that a hostile or mistaken file cannot take the machine. */
export const LIMITS = {
	/** Tables and GeoJSON. */
	fileBytes: 50 * 1024 * 1024,
	columns: 500,
	/** Points of one boundary file, and of one area. */
	vertices: 2_000_000,
	verticesPerArea: 100_000,
	/** Features of one boundary file. */
	areas: 100_000,
	/** Of one list. */
	facilities: 50_000,
	facilityBytes: 20 * 1024 * 1024,
	descriptionBytes: 2 * 1024 * 1024
} as const;

/** Bounds on one boundary file: as a zipped Shapefile, and what one read may cost. Two million points fit into this heap. */
export const BORDERS = {
	inflatedBytes: 200 * 1024 * 1024,
	ratio: 100,
	harmlessBytes: 1024 * 1024,
	parts: 200,
	milliseconds: 30_000,
	heapMegabytes: 200
} as const;

/** Bounds on an Excel workbook: what it may weigh packed and unpacked, and what one read may cost. */
export const WORKBOOK = {
	fileBytes: 20 * 1024 * 1024,
	inflatedBytes: 200 * 1024 * 1024,
	/** Inflated to packed, over the whole file. Real workbooks stay under 30. */
	ratio: 100,
	/** Up to so much the ratio does not matter. */
	harmlessBytes: 1024 * 1024,
	parts: 200,
	sheets: 50,
	/** Cells with a value, over all sheets; and places a grid has up to the last filled cell of each row. */
	cells: 1_000_000,
	places: 4_000_000,
	/** Excel's own bounds. */
	cellCharacters: 32_767,
	rows: 1_048_576,
	columns: 16_384,
	/** Characters of all different texts together. */
	characters: 32 * 1024 * 1024,
	merges: 20_000,
	styles: 100_000,
	/** Characters of XML between two tags, and tags inside each other. */
	xmlRun: 1024 * 1024,
	xmlDepth: 64,
	milliseconds: 30_000,
	heapMegabytes: 256
} as const;
