/** Kinds that say nothing but what stands in their own cell, or no figure of an area at all. */
export const SPEAK_OF_THEIR_CELL = new Set([
	'text-in-number', 'missing-area-code', 'unknown-area-code', 'unknown-area-name', 'lost-leading-zero', 'leading-zero-restored', 'other-gebietsstand', 'merged-area', 'negative-count', 'count-with-decimals', 'ambiguous-number',
	'duplicate-column', 'duplicate-row', 'unread-column', 'column-without-name', 'hidden-row', 'hidden-column', 'no-row', 'personal-data', 'total-row', 'area-without-data', 'area-without-data-in-period', 'columns-swapped',
	'column-repeated', 'unit-changed', 'numerator-and-denominator-swapped', 'form-missing', 'form-period', 'form-publish', 'form-wrong-number', 'form-wrong-value', 'secrecy-kept', 'publication-kept', 'no-areas', 'unknown-level', 'duplicate-area', 'new-area',
	'unknown-parent', 'no-known-areas', 'unknown-column-id', 'unknown-indicator', 'indicator-without-figures', 'formula-not-readable', 'nothing-delivered', 'description-wrong-value', 'description-reserved-name', 'formula-without-value', 'excel-error'
]);
