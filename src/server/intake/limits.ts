/** Bounds on what is read at all, so that a hostile or mistaken file cannot take the machine. */
export const LIMITS = {
	/** Tables and GeoJSON. */
	fileBytes: 50 * 1024 * 1024,
	columns: 500,
	/** Points of one boundary file, and of one area. */
	vertices: 2_000_000,
	verticesPerArea: 100_000,
	descriptionBytes: 2 * 1024 * 1024
} as const;
