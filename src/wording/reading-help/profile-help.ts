import type { Figure } from '#domain/figure/figure.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import type { ValueFormat } from '../number.ts';
import { formatValue } from '../number.ts';
import { inTheWhole } from '../place.ts';

export interface ProfileFacts {
	readonly area: { readonly name: string };
	/** Null in the profile of the whole. */
	readonly whole: { readonly name: string } | null;
	readonly lines: readonly { readonly indicator: ValueFormat & { readonly title: string }; readonly value: Figure; readonly whole: Figure }[];
}

/** How to read the profile of an area over all themes. The example is the first line whose two values are published. */
export function profileHelp({ area, whole, lines }: ProfileFacts): string[] {
	const compared = whole ? lines.flatMap(({ indicator, value, whole: all }) => (indicator.kind !== 'count' && value.kind === 'known' && all.kind === 'known' ? [{ indicator, value: value.value, all: all.value }] : []))[0] : undefined;
	const first = lines.flatMap(({ indicator, value }) => (value.kind === 'known' ? [{ indicator, value: value.value }] : []))[0];
	if (!first) return [`Für ${area.name} ist kein Wert ausgewiesen.`];
	if (!whole || !compared) return ['Jede Zeile ist ein Indikator mit seinem neuesten Wert.', `Lesebeispiel: „${first.indicator.title}“ hat in ${area.name} den Wert ${formatValue(first.value, first.indicator)}.`];
	const [own, all] = [roundHalfUp(compared.value, compared.indicator.decimals), roundHalfUp(compared.all, compared.indicator.decimals)];
	return [
		'Jede Zeile ist ein Indikator mit seinem neuesten Wert. Zeilen mit verschiedenen Einheiten lassen sich nicht miteinander vergleichen, nur jede mit der ganzen Kommune.',
		`Lesebeispiel: „${compared.indicator.title}“ hat in ${area.name} den Wert ${formatValue(own, compared.indicator)}, ${inTheWhole(whole.name)} ${formatValue(all, compared.indicator)}; der Wert ist ${own === all ? 'gleich' : own > all ? 'höher' : 'niedriger'}.`
	];
}
