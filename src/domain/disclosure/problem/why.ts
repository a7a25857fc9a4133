/** Why a cell is withheld. Never public: which cell is small and which only goes with it is what protects. */
export const WHY = {
	SHOWN: 0,
	/** A small count. */
	SMALL: 1,
	/** It goes with others, so that they cannot be calculated back. */
	PARTNER: 2,
	SUPPLIER: 3,
	BY_HAND: 4,
	/** Withheld in an earlier release, and unchanged. */
	BEFORE: 5,
	/** The whole breakdown of an area is withheld. */
	COARSER: 6,
	/** The whole area is withheld. */
	WHOLE_ROW: 7,
	/** A supplied rate over too few, or one that tells of a small count. */
	SMALL_WHOLE: 8,
	/** What is left of its whole is a small count. */
	COMPLEMENT: 9,
	/** It is its whole: „alle“. */
	EVERYONE: 10
} as const;

export type Why = (typeof WHY)[keyof typeof WHY];
