/**
 * Size of every diagram in its own units. Pictures grow with their place; their letters are set by chart.css per width of the place, so that
 * they stay between 11 and 16 px. Places are computed for the largest letters, which a narrow phone shows.
 */
export const PICTURE = { width: 360 } as const;
/** Mean advance of a letter on a narrow phone, in units. */
export const LETTER = 7.6;
/** Mean advance of the smaller letters on wide places, where names stand beside the plot. */
export const WIDE_LETTER = 5.2;
