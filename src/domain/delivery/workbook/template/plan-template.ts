import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import type { CatalogueIndicator } from '../../../catalogue/catalogue-indicator.ts';
import { CATALOGUE_INDICATORS } from '../../../catalogue/catalogue-indicators.ts';
import { fitIndicator } from '../../../catalogue/fit/fit-indicator.ts';
import { neededBaseFigures } from '../../../catalogue/fit/needed-base-figures.ts';
import { groupKey } from '../../../base-figure/group.ts';
import { codeFor } from '../describe/code-for.ts';
import type { KnownKommune } from '../known-kommune.ts';
import { groupsOfIndicator } from './groups-of-indicator.ts';

type Codes = Readonly<Record<string, string>>;

/** A base figure with the groups in which it is asked for. */
export interface PlannedFigure {
	readonly figure: Pick<BaseFigure, 'id' | 'title' | 'unit' | 'kind' | 'secrecy' | 'source' | 'referenceDate' | 'legalBasis'> & {
		/** Of a base figure that the Kommune has delivered before. */
		readonly publish?: BaseFigure['publish'];
	};
	readonly groups: readonly Codes[];
}

export interface PlannedTemplate {
	readonly figures: readonly PlannedFigure[];
	/** The chosen indicators, those of the Kommune's own included. */
	readonly indicators: readonly { readonly id: string; readonly title: string }[];
	/** Chosen, but the Kommune's groups do not allow them. */
	readonly impossible: readonly string[];
}

/**
 * What has to be counted for these indicators. A known Kommune is asked in its own groups as far as they serve; the rest is as the catalogue
 * cuts it. Every id must be an indicator of the Kommune or of the catalogue.
 */
export function planTemplate(ids: readonly string[], known: KnownKommune | null): PlannedTemplate {
	const stock = { baseFigures: known?.settings.baseFigures ?? [], classifications: known?.settings.classifications ?? [], isDelivered: () => true };
	const groups = new Map<string, Map<string, Codes>>();
	const ask = (figure: string, codes: Codes): void => {
		const asked = groups.get(figure) ?? new Map<string, Codes>();
		groups.set(figure, asked.set(groupKey(codes, Object.keys(codes).sort()), codes));
	};
	const open: CatalogueIndicator[] = [];
	const indicators = ids.map((id) => {
		const own = known?.settings.indicators.find((i) => i.id === id);
		const entry = CATALOGUE_INDICATORS.find((i) => i.id === id);
		const fit = own === undefined && entry !== undefined ? fitIndicator(entry, stock) : undefined;
		const found = own ?? (fit?.kind === 'fits' ? fit.indicator : undefined);
		if (found !== undefined) for (const [figure, codes] of groupsOfIndicator(found, known)) ask(figure, codes);
		else if (entry !== undefined) open.push(entry);
		return { id, title: own?.title ?? entry?.title ?? id };
	});
	const impossible = new Set<string>();
	for (const { id } of open) for (const { groups: wanted } of neededBaseFigures([id])) for (const codes of wanted) if (ownCodes(codes, known) === undefined) impossible.add(id);
	for (const { figure, groups: wanted } of neededBaseFigures(open.map((i) => i.id).filter((id) => !impossible.has(id)))) for (const codes of wanted) {
		const own = ownCodes(codes, known);
		if (own !== undefined) ask(figure.id, own);
	}
	const all: readonly PlannedFigure['figure'][] = [...(known?.settings.baseFigures ?? []), ...neededBaseFigures(open.map((i) => i.id)).map((n) => n.figure)];
	return {
		figures: [...groups].flatMap(([id, asked]): PlannedFigure[] => {
			const figure = all.find((b) => b.id === id);
			return figure === undefined ? [] : [{ figure, groups: [...asked.values()].sort((a, b) => Object.keys(a).length - Object.keys(b).length) }];
		}),
		indicators: indicators.filter(({ id }) => !impossible.has(id)), impossible: [...impossible]
	};
}

function ownCodes(codes: Codes, known: KnownKommune | null): Codes | undefined {
	const own = Object.entries(codes).map(([classification, code]) => [classification, codeFor(classification, code, known)] as const);
	return own.some(([, code]) => code === undefined) ? undefined : Object.fromEntries(own as [string, string][]);
}
