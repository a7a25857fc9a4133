import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { groupCodes } from '#domain/base-figure/group.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import type { GroupChoice } from '../read-models.ts';

/** What can be chosen; codes for which nobody delivered a figure are not offered. */
export function groupChoices(catalogue: Catalogue, indicator: PublishedIndicator, group: string): GroupChoice[] {
	const codes = groupCodes(group, indicator.classifications);
	const spoken = new Set(indicator.groups.flatMap((g) => g.split(',')));
	return indicator.classifications.flatMap((id) => {
		const classification = catalogue.classifications.find((c) => c.id === id);
		return classification ? [{ classification: id, name: classification.name, options: [{ code: TOTAL, name: 'insgesamt' }, ...classification.codes.filter((c) => spoken.has(`${id}:${c.code}`))], chosen: codes[id] ?? TOTAL }] : [];
	});
}

/** „insgesamt“ or „unter 15 Jahre, weiblich“. */
export function groupNameOf(choices: readonly GroupChoice[]): string {
	const names = choices.filter((c) => c.chosen !== TOTAL).map((c) => c.options.find((o) => o.code === c.chosen)?.name ?? c.chosen);
	return names.length > 0 ? names.join(', ') : 'insgesamt';
}
