/** Why a table cannot be described. */
export type Unplanned = { readonly kind: 'no-area' } | { readonly kind: 'no-period' } | { readonly kind: 'no-values' } | { readonly kind: 'repeats' };
