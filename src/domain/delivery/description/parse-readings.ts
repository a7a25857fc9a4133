import { TOTAL } from '../../base-figure/base-figure.ts';
import type { FixedOr, ValueReading, WordColumn } from '../description.ts';
import { LEFT_OUT } from '../description.ts';
import type { Period } from '../../period/period.ts';
import { parsePeriod } from '../../period/period.ts';
import { suggestion } from '../nearest.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import type { Known } from './terms/known-names.ts';
import { checkFigure, checkGroup } from './terms/check-term.ts';

/** `spalten`: one value column per group. */
export function parseWide(f: Fields, known: Known, faults: Faults): ValueReading[] {
	return f.entries('spalten').map(([column, item]) => {
		const c = new Fields(item, faults, ['grundgroesse', 'gruppe', 'zeit']);
		const id = c.text('grundgroesse');
		const figure = checkFigure(id, [...c.path, 'grundgroesse'], known, faults);
		const groups = new Map<string, FixedOr<string>>();
		for (const [classification, x] of c.entries('gruppe')) {
			if (figure !== undefined) checkGroup(figure, classification, String(x.value), x.path, known, faults);
			groups.set(classification, { fixed: String(x.value) });
		}
		return { column, baseFigure: { fixed: id }, groups, period: parseOwnPeriod(c) };
	});
}

/** The period to which a column belongs by itself, whatever the file says. */
export function parseOwnPeriod(f: Fields): Period | null {
	const period = f.has('zeit') ? parsePeriod(f.text('zeit')) : null;
	if (f.has('zeit') && period === null) f.wrong('zeit', 'Diese Zeitangabe ist nicht lesbar.', 'Möglich sind 2023, 2023-12-31, 2023-24, 2023-Q4, 2021..2023.');
	return period;
}

/** `lang`: one row per cell. */
export function parseLong(item: Item, known: Known, faults: Faults): ValueReading[] {
	const f = new Fields(item, faults, ['wert', 'grundgroesse', 'gruppen']);
	const named = f.item('grundgroesse');
	const ids = known.baseFigures.map((b) => b.id);
	const byColumn = typeof named.value === 'object' && named.value !== null;
	const baseFigure: FixedOr<string> = byColumn ? parseWords(named, faults) : { fixed: f.text('grundgroesse') };
	if ('fixed' in baseFigure) checkFigure(baseFigure.fixed, named.path, known, faults);
	if ('column' in baseFigure) for (const [word, id] of baseFigure.codes ?? []) if (id !== LEFT_OUT && !ids.includes(id)) faults.unknown([...named.path, 'codes', word], 'grundgroessen', id, suggestion(id, ids), ids);
	const possible = known.baseFigures.filter((b) => ('fixed' in baseFigure ? baseFigure.fixed === b.id : baseFigure.codes === null || [...baseFigure.codes.values()].includes(b.id)));
	const groups = new Map<string, FixedOr<string>>();
	for (const [classification, x] of f.entries('gruppen')) {
		const words = parseWords(x, faults, true);
		groups.set(classification, words);
		const targets = 'fixed' in words ? [words.fixed] : [...(words.codes?.values() ?? [])];
		for (const figure of possible) for (const code of targets.length > 0 ? targets : [TOTAL]) if (code !== LEFT_OUT) checkGroup(figure, classification, code, x.path, known, faults);
	}
	return [{ column: f.text('wert'), baseFigure, groups, period: null }];
}

/** A column, or `{spalte, codes}`, or where allowed `{fest}`. */
export function parseWords(item: Item, faults: Faults): WordColumn;
export function parseWords(item: Item, faults: Faults, fixedAllowed: true): FixedOr<string>;
export function parseWords(item: Item, faults: Faults, fixedAllowed = false): FixedOr<string> {
	if (typeof item.value === 'string') return { column: item.value, codes: null };
	const f = new Fields(item, faults, fixedAllowed ? ['spalte', 'codes', 'fest'] : ['spalte', 'codes']);
	if (fixedAllowed && f.has('fest')) return { fixed: f.text('fest') };
	const codes = new Map(f.entries('codes').map(([word, x]) => [word.trim(), String(x.value)]));
	return { column: f.text('spalte'), codes: f.has('codes') ? codes : null };
}
