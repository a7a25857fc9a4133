import type { TablePlan } from '../columns/plan.ts';
import type { RoledColumn } from '../columns/role.ts';
import { freeId, plainWords, slug } from '../text/fold.ts';
import { ageIn } from '../vocabulary/ages.ts';
import { figureIn } from '../vocabulary/figures.ts';
import { bookGroups, bookInhabitants, bookKnown } from './book-words.ts';
import type { Cells } from './cells.ts';
import { cellsOf, fitsInto } from './cells.ts';
import type { FigureBook, Groups } from './figure-book.ts';
import type { Reading } from './reading.ts';
import { fileStem } from './file-stem.ts';
import type { WordMeaning } from './word-meaning.ts';
import { meaningOfWords } from './word-meaning.ts';

/** What the columns so far were about: „Männer“ after „Arbeitslose insgesamt“ are unemployed men. */
interface Subject {
	readonly figure: string;
	readonly cells: Cells;
	readonly total: boolean;
}

/** Beside these figures a household type is a figure of its own, beside others a group of them. */
const PEOPLE = ['einwohner', 'haushalte', 'haushalte-mit-kindern', 'ein-personen-haushalte'];

/** The count columns of a wide table, in the order of the file, each with what it counts. */
export function readWide(plan: TablePlan, book: FigureBook): Reading[] {
	const counts = plan.columns.filter((c) => c.role.kind === 'count');
	const bare = counts.filter((c) => { const aged = ageIn(c.heading.core, true); return aged !== undefined && plainWords(aged.rest).length === 0; }).length >= 3;
	const ages = counts.flatMap((c) => ageIn(c.heading.core, bare)?.age ?? []);
	let subject: Subject | undefined;
	return counts.map((column): Reading => {
		const cells = cellsOf(plan, column);
		const words = meaningOfWords(column.heading.core, bare);
		const known = words.figure?.weak === true && subject !== undefined && !PEOPLE.includes(subject.figure) ? undefined : words.figure;
		const told = tell(column, { ...words, figure: known, rest: known === words.figure ? words.rest : plainWords(column.heading.core) });
		const delivered = book.deliver({ ...told, file: plan.table.file, cells });
		if (delivered === 'same') return { kind: 'left-out', column, why: 'dieselbe Angabe steht schon in einer anderen Spalte' };
		const settled = delivered === 'new' ? told : { ...own(column, freeId(slug(column.heading.core), book.figures)), why: 'eine eigene Grundgröße: unter dem nächstliegenden Namen stehen schon andere Zahlen' };
		if (delivered === 'other') book.deliver({ ...settled, file: plan.table.file, cells });
		if (settled.groups.size === 0) subject = { figure: settled.figure, cells, total: words.total };
		return { kind: 'wide', column, ...settled };

		function tell(at: RoledColumn, { figure, rest, groups, age, part, total }: WordMeaning): { figure: string; groups: Groups; why: string } {
			const grouped = (): Groups => bookGroups(age, groups, ages, book);
			if (figure !== undefined && rest.length === 0) return { figure: bookKnown(figure, book, at.heading), groups: grouped(), why: 'nach den Worten der Überschrift' };
			if (figure !== undefined) return { figure: bookKnown(figure, book, at.heading), groups: new Map([...grouped(), ...kindOf(figure.id, at)]), why: 'ein Teil davon, nach den Worten der Überschrift' };
			if (at.heading.core === '') return { ...ofFile(at), why: 'nach dem Namen der Datei' };
			if (rest.length === 0 && (groups.size > 0 || age !== undefined)) {
				return subject === undefined ? { figure: ofPeople(), groups: grouped(), why: 'eine Gruppe der Einwohnerinnen und Einwohner' } : { figure: subject.figure, groups: grouped(), why: 'eine Gruppe dessen, was die Spalten davor zählen' };
			}
			if (subject !== undefined && !total && (part || (subject.total && fitsInto(cells, subject.cells)))) return { figure: subject.figure, groups: kindOf(subject.figure, at), why: 'ein Teil dessen, was die Spalten davor zählen' };
			return { ...own(at), why: 'eine eigene Grundgröße, nach der Überschrift benannt' };
		}
	});

	function kindOf(figure: string, column: RoledColumn): Groups {
		const code = slug(column.heading.core);
		book.code(`${figure}-art`, 'Art', code, column.heading.core);
		return new Map([[`${figure}-art`, code]]);
	}

	function own(column: RoledColumn, id = slug(column.heading.core)): { figure: string; groups: Groups } {
		const { core, unit, exactness } = column.heading;
		return { figure: book.figure({ id, title: core, unit, kind: 'stock', open: false, exactness, decimals: 0 }).id, groups: new Map() };
	}

	/** Years side by side: the name of the file says what they count. */
	function ofFile(column: RoledColumn): { figure: string; groups: Groups } {
		const stem = fileStem(plan.table);
		const found = meaningOfWords(stem);
		if (found.figure !== undefined) return { figure: bookKnown(found.figure, book, column.heading), groups: bookGroups(found.age, found.groups, [], book) };
		return { figure: book.figure({ id: slug(stem), title: stem, unit: column.heading.unit, kind: 'stock', open: false, exactness: 'exact', decimals: 0 }).id, groups: new Map() };
	}

	function ofPeople(): string {
		const named = figureIn(plainWords(fileStem(plan.table)))?.figure;
		return named === undefined ? bookInhabitants(book) : bookKnown(named, book);
	}
}
