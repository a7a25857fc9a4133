import { parsePeriod } from '../../../period/period.ts';
import type { KnownKommune } from '../known-kommune.ts';
import type { DescribedAreas } from './describe-areas.ts';
import type { ListedArea } from '../areas/listed-area.ts';

/** Areas without borders. Those that are known stand for form's sake: their identity and their borders come from the ledger. */
export function describeGebietsstaende({ levels, areas }: DescribedAreas, known: KnownKommune | null, files: readonly Record<string, unknown>[]): Record<string, unknown>[] {
	const grenzen = levels.map(({ id }) => ({ ebene: id, gebiete: (areas.get(id) ?? []).filter((a) => !a.rest).map(spellArea) }));
	const rests = levels.flatMap(({ id }) => (areas.get(id) ?? []).filter((a) => a.rest).map((a) => ({ ebene: id, ...spellArea(a) })));
	const [first] = files as readonly { readonly zeit?: { readonly fest?: string } }[];
	const year = parsePeriod(first?.zeit?.fest ?? '')?.start.slice(0, 4) ?? '2000';
	const dates = known?.settings.gebietsstaende ?? [{ id: `${year}-01-01`, name: `Gebietsstand ${year}` }];
	return dates.map(({ id, name }) => ({ ab: id, name, grenzen, ...(rests.length === 0 ? {} : { 'ohne-flaeche': rests }) }));
}

const spellArea = ({ code, name, above }: ListedArea): Record<string, string> => ({ schluessel: code, name, ...(above === '' ? {} : { oberhalb: above }) });
