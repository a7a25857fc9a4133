/** Units as headings write them; the first that is found counts. */
export const UNITS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:in|je) (?:eur|euro|€) ?(?:\/|je) ?(?:m²|m2|qm)(?![\p{L}\d])|€\/m²/iu, '€ je m²'], [/\bin (?:eur|euro)(?![\p{L}\d])|\bin €|€/iu, '€'], [/\bin (?:km²|km2|qkm)|km²/iu, 'km²'],
	[/\bin (?:m²|m2|qm)|m²|_m2$/iu, 'm²'], [/\bin (?:ha|hektar)(?![\p{L}\d])|_ha$/iu, 'ha'], [/\bin (?:%|prozent|v\. ?h\.)|%|[_ ](?:proz|prozent|pct|percent)\b\.?/iu, '%'], [/\bje 1[. ]?000\b/iu, 'je 1.000'], [/\bin jahren\b/iu, 'Jahre']
];
