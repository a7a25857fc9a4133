/** Stands under every picture of two indicators. */
export const NOT_A_CAUSE = 'Zusammenhang ist keine Ursache; hier geht es um Gebiete, nicht um einzelne Menschen.';

const WARNINGS = {
	'same-denominator': 'Vorsicht: Beide Indikatoren werden durch dieselbe Bezugsgröße geteilt. Schon dadurch können sie gemeinsam steigen oder fallen.',
	'shared-figure': 'Vorsicht: In beiden Indikatoren steckt zum Teil dieselbe gezählte Größe. Schon dadurch hängen sie zusammen.',
	'periods-differ': 'Die beiden Werte stammen nicht aus derselben Zeit.'
} as const;

export function relationWarning(warning: keyof typeof WARNINGS): string {
	return WARNINGS[warning];
}
