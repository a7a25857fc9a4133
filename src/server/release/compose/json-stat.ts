import type { Area } from '#domain/area/area.ts';
import type { Classification } from '#domain/base-figure/base-figure.ts';
import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { allGroups } from '#domain/base-figure/group.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { formatPeriod } from '#wording/period.ts';

/** A metric of a dataset: `wert`, `zaehler`, `nenner`. */
export interface Metric {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly decimals: number;
}

export interface DatasetParts {
	readonly label: string;
	readonly source: string;
	/** ISO date of the newest delivery behind it. */
	readonly updated: string;
	readonly areas: readonly Area[];
	readonly periods: readonly string[];
	readonly classifications: readonly Classification[];
	readonly metrics: readonly Metric[];
	readonly extension: Readonly<Record<string, unknown>>;
	/** The figures of one cell, one per metric. */
	cell(area: Area, period: string, group: string): readonly ReleasedFigure[];
}

/**
 * A JSON-stat 2.0 dataset (json-stat.org/format): dimensions `gebiet`, `zeit`, the classifications, `mass`; values row-major in that order,
 * null where there is no number, and `status` in the same order saying why. The format allows an object by flat index too: written as a list
 * a sparse table is a quarter of the size compressed.
 */
export function jsonStat(parts: DatasetParts): string {
	const { areas, periods, classifications, metrics } = parts;
	const groups = allGroups(classifications);
	const value: (number | null)[] = [];
	const status: (string | null)[] = [];
	for (const area of areas) for (const period of periods) for (const group of groups) for (const figure of parts.cell(area, period, group)) {
		value.push(figure.kind === 'known' ? figure.value : null);
		status.push(figure.kind === 'known' ? null : figure.kind === 'missing' ? figure.why : figure.kind);
	}
	const dimension: Record<string, unknown> = {
		gebiet: { label: 'Gebiet', category: { index: areas.map((a) => a.id), label: Object.fromEntries(areas.map((a) => [a.id, a.name])), child: childrenOf(areas) } },
		zeit: { label: 'Zeit', category: { index: periods, ...periodNames(periods) } }
	};
	for (const c of classifications) {
		const codes = [{ code: TOTAL, name: 'insgesamt' }, ...c.codes];
		dimension[c.id] = { label: c.name, category: { index: codes.map((x) => x.code), label: Object.fromEntries(codes.map((x) => [x.code, x.name])) } };
	}
	dimension['mass'] = {
		label: 'Maß',
		category: { index: metrics.map((m) => m.id), label: Object.fromEntries(metrics.map((m) => [m.id, m.label])), unit: Object.fromEntries(metrics.map((m) => [m.id, { label: m.unit, decimals: m.decimals }])) }
	};
	return JSON.stringify({
		version: '2.0', class: 'dataset', label: parts.label, source: parts.source, updated: parts.updated,
		id: ['gebiet', 'zeit', ...classifications.map((c) => c.id), 'mass'],
		size: [areas.length, periods.length, ...classifications.map((c) => c.codes.length + 1), metrics.length],
		role: { geo: ['gebiet'], time: ['zeit'], metric: ['mass'] },
		dimension, value, status,
		extension: { ...parts.extension, status: { withheld: 'nicht ausgewiesen', 'not-collected': 'nicht erhoben', 'not-meaningful': 'nicht sinnvoll', pending: 'liegt noch nicht vor' } }
	});
}

/** What needs words, „Schuljahr 2023/24“; a year is its own name. */
function periodNames(periods: readonly string[]): { label?: Record<string, string> } {
	const names = periods.map((key) => [key, formatPeriod(key)] as const);
	return names.every(([key, name]) => key === name) ? {} : { label: Object.fromEntries(names) };
}

function childrenOf(areas: readonly Area[]): Record<string, string[]> {
	const children: Record<string, string[]> = {};
	const present = new Set(areas.map((a) => a.id));
	for (const a of areas) if (a.parent !== null && present.has(a.parent)) (children[a.parent] ??= []).push(a.id);
	return children;
}
