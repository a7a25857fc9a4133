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
	/** A zipped Shapefile: files in the archive, their size unpacked, and unpacked to packed. */
	parts: 200,
	inflatedBytes: 200 * 1024 * 1024,
	inflateRatio: 100,
	/** Reading one boundary file: time, and memory of the reading thread. */
	milliseconds: 30_000,
	heapMegabytes: 256,
	descriptionBytes: 2 * 1024 * 1024
} as const;
