import type { TablePlan } from '../columns/plan.ts';
import type { RoledColumn } from '../columns/role.ts';
import { freeId, plainWords, slug } from '../text/fold.ts';
import { ageIn } from '../vocabulary/ages.ts';
import { partNamed } from '../vocabulary/figure-parts.ts';
import { figureIn } from '../vocabulary/figures.ts';
import type { Answers } from '../answers/answers.ts';
import { toldMeaning } from '../answers/told-meaning.ts';
import { bookInhabitants, bookKnown, bookOwn } from './book-words.ts';
import { bookGroups } from './book-groups.ts';
import type { Cells } from './cells.ts';
import { cellsOf, compareCells, fitsInto } from './cells.ts';
import type { FigureBook } from './figure-book.ts';
import type { Groups } from './groups.ts';
import type { Reading } from './reading.ts';
import { fileStem } from './file-stem.ts';
import { meaningOfWords } from './word-meaning.ts';

/** What the columns so far were about: „Männer“ after „Arbeitslose insgesamt“ are unemployed men. */
interface Subject {
	readonly figure: string;
	readonly cells: Cells;
	readonly total: boolean;
}
/** The whole of what follows. */
const TOTAL = /insgesamt|^gesamt|total|[_ ](?:ges|zus)\b/i;
/** Headings that say only that numbers stand below them. */
const GENERIC = /^(?:zahl|anzahl|wert|value|count|n|summe|menge|personen|betrag|ergebnis|messwert|insgesamt|gesamt|zusammen)$/i;

interface Told {
	readonly figure: string;
	readonly groups: Groups;
	readonly why: string;
}

/** The count columns of a wide table, in the order of the file, each with what it counts. */
export function readWide(plan: TablePlan, book: FigureBook, answers: Answers): Reading[] {
	const counts = plan.columns.filter((c) => c.role.kind === 'count');
	const bare = counts.filter((c) => isAge(c.heading.core)).length >= 3;
	const ages = counts.flatMap((c) => ageIn(c.heading.core, bare)?.age ?? []);
	const stem = fileStem(plan.table);
	/** Newest first. */
	const subjects: Subject[] = [];
	let subject: Subject | undefined;
	let whole: Subject | undefined;
	return counts.map((column): Reading => {
		const cells = cellsOf(plan, column);
		const { core } = column.heading;
		const answered = toldMeaning(plan.table.file, column, answers, book);
		if (answered?.kind === 'left-out') return { kind: 'left-out', column, why: 'so beantwortet' };
		const told = answered === undefined ? tell(column, cells) : { figure: answered.figure, groups: answered.groups, why: 'so beantwortet' };
		const deliver = (it: Told): 'new' | 'same' | 'other' => book.deliver({ figure: it.figure, groups: it.groups, file: plan.table.file, cells });
		// A part that is larger than its whole anywhere is none: published together they would contradict each other.
		const fits = told.groups.size === 0 || exceeds(cells, book.cellsOf(told.figure, new Map())) === 0;
		const delivered = fits ? deliver(told) : 'other';
		if (delivered === 'same') return { kind: 'left-out', column, why: 'dieselbe Angabe steht schon in einer anderen Spalte' };
		const settled = delivered === 'new' ? told : { figure: bookOwn(freeId(slug(core), book.figures), core, column.heading, book), groups: new Map<string, string>(), why: fits ? 'eine eigene Grundgröße: unter dem nächstliegenden Namen stehen schon andere Zahlen' : 'eine eigene Grundgröße: als Teil wäre sie in manchen Zeilen größer als das Ganze' };
		if (delivered === 'other') deliver(settled);
		if (settled.groups.size === 0 && !(subject?.total === true && fitsInto(cells, subject.cells))) subject = { figure: settled.figure, cells, total: TOTAL.test(core) };
		if (subject !== undefined && subject !== subjects[0]) subjects.unshift(subject);
		if (subject?.total === true) whole = subject;
		return { kind: 'wide', column, ...settled };
	});

	function tell({ heading }: RoledColumn, cells: Cells): Told {
		const { figure: named, rest, groups, age, part, total } = meaningOfWords(heading.core, bare);
		const above = meaningOfWords(heading.context);
		const figure = named ?? (above.rest.length === 0 ? above.figure : undefined);
		const grouped = (): Groups => bookGroups(age, groups, ages, book);
		if (figure !== undefined) {
			const id = bookKnown(figure, book, heading);
			return rest.length === 0 ? { figure: id, groups: grouped(), why: 'nach den Worten der Überschrift' } : { figure: id, groups: new Map([...grouped(), ...partOf(id, heading.core, rest)]), why: 'ein Teil davon, nach den Worten der Überschrift' };
		}
		if (heading.core === '' || (GENERIC.test(heading.core) && subject === undefined)) {
			const word = constantWord();
			const found = meaningOfWords(word ?? stem);
			return { figure: found.figure !== undefined ? bookKnown(found.figure, book, heading) : bookOwn(slug(word ?? stem), word ?? stem, heading, book), groups: bookGroups(found.age, found.groups, [], book), why: word === undefined ? 'nach dem Namen der Datei' : 'nach dem Wort, das in allen Zeilen steht' };
		}
		if (rest.length === 0 && (groups.size > 0 || age !== undefined)) {
			const holder = subjects.find((s) => fitsInto(cells, s.cells)) ?? subject;
			return holder === undefined ? { figure: ofPeople(), groups: grouped(), why: 'eine Gruppe der Einwohnerinnen und Einwohner' } : { figure: holder.figure, groups: grouped(), why: 'eine Gruppe dessen, was die Spalten davor zählen' };
		}
		// What calls itself a part („mit Baujahr bis 1918“) is one of what the file calls its whole.
		const of = part ? (whole ?? subject) : subject;
		if (of !== undefined && !total && (part || partNamed(of.figure, plainWords(heading.core).join(' ')) !== undefined || (of.total && fitsInto(cells, of.cells)))) {
			return { figure: of.figure, groups: partOf(of.figure, heading.core, plainWords(heading.core)), why: 'ein Teil dessen, was die Spalten davor zählen' };
		}
		return { figure: bookOwn(slug(withoutTotal(heading.core)), withoutTotal(heading.core), heading, book), groups: new Map(), why: 'eine eigene Grundgröße, nach der Überschrift benannt' };
	}

	/** „Einwohner“ in every row beside a column „Zahl“. */
	function constantWord(): string | undefined {
		return plan.table.facts.filter((f) => f.kind === 'text' && f.counts.size === 1).flatMap((f) => [...f.counts.keys()]).find((text) => figureIn(plainWords(text)) !== undefined);
	}

	function withoutTotal(core: string): string {
		return core.replace(/[\s,–-]*\b(?:insgesamt|gesamt|total|ges|zus)\b\.?/i, '').trim() || core;
	}

	/** A part by its words: one the catalogue knows, else one of the figure's own kinds. */
	function partOf(figure: string, core: string, rest: readonly string[]): Groups {
		const known = partNamed(figure, plainWords(core).join(' '));
		const { classification, name, code, codeName } = known ?? { classification: `${figure}-art`, name: 'Art', code: slug(rest.join(' ')), codeName: core };
		book.code(classification, name, code, codeName);
		return new Map([[classification, code]]);
	}

	function ofPeople(): string {
		const named = figureIn(plainWords(stem))?.figure;
		return named === undefined ? bookInhabitants(book) : bookKnown(named, book);
	}
}

const exceeds = (part: Cells, whole: Cells): number => compareCells(part, whole).above;

/** „unter 3“, „MH 15 bis 64“: nothing but an age and who is of it. */
function isAge(core: string): boolean {
	const { age, rest } = meaningOfWords(core, true);
	return age !== undefined && rest.length === 0 && !/person|zimmer|raum|räume|kind|wohn/i.test(core);
}
