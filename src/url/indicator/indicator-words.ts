/** How the table and the bars of an indicator page are ordered. */
export const SORTS = ['gebiet', 'name', 'wert-ab', 'wert-auf'] as const;
export type Sort = (typeof SORTS)[number];
export const DEFAULT_SORT: Sort = 'gebiet';

/** How the classes of a map are made, as addresses spell it; the first is the default. `eigene` needs `grenzen`. */
export const CLASS_CHOICES = ['gleich-viele', 'gleich-breit', 'natuerlich', 'rund', 'abweichung', 'eigene'] as const;
export type ClassChoice = (typeof CLASS_CHOICES)[number];
/** One map, or small ones side by side for all years or all groups. */
export const MAP_CHOICES = ['eine', 'jahre', 'gruppen'] as const;
export type MapChoice = (typeof MAP_CHOICES)[number];
