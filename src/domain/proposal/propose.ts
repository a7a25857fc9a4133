import { Answers } from './answers/answers.ts';
import { Ask } from './answers/ask.ts';
import { askFolder } from './answers/ask-folder.ts';
import { askSigns } from './answers/ask-signs.ts';
import { askTables } from './answers/ask-tables.ts';
import { assumeTable } from './answers/assume-tables.ts';
import { assumeFigures } from './answers/assume-figures.ts';
import { describeColumns } from './describe-columns.ts';
import type { Proposal } from './proposal.ts';
import type { FolderFiles } from './folder-files.ts';
import { readForms } from './read-folder.ts';
import { readMeanings } from './read-meanings.ts';
import { findAreaSums } from './sums/area-sums.ts';
import { findGroupSums } from './sums/group-sums.ts';
import { slug } from './text/fold.ts';
import { writeBorders } from './write/write-borders.ts';
import { writeFigure, writeLevels } from './write/write-figures.ts';
import { writeClassifications } from './write/write-classifications.ts';
import { writeFile } from './write/write-file.ts';
import { writeIndicators, writeThemes } from './write/write-indicators.ts';

/**
 * Files of a Kommune → a description of them, the questions that remain, and everything that was taken for granted. Without any answer the
 * description is valid all the same; what concerns secrecy is then decided for the safe side.
 */
export function propose(folder: FolderFiles, answers: Answers = new Answers()): Proposal {
	const ask = new Ask(answers);
	const forms = readForms(folder, answers);
	const { borders, plans } = forms;
	const { book, readings } = readMeanings(plans, answers);
	const rests = plans.flatMap((p) => p.rests);
	const { sums, zeros } = findGroupSums(book);
	const words = askFolder(borders, ask);
	const unread = askTables(forms, ask);
	const signs = askSigns(plans, zeros, ask);
	const files = plans.map((plan) => ({ plan, readings: readings.get(plan) ?? [], signs: signs.get(plan) ?? new Map<string, string>()}));
	const written = files.map((file) => ({ file, entries: writeFile(file, borders) }));
	for (const { file, entries } of written) {
		assumeTable(file.plan, borders, ask);
		if (entries.length === 0) unread.push({ file: file.plan.table.file, why: 'jede Angabe steht schon in einer anderen Datei oder gehört zu anderen Grenzen' });
	}
	const used = new Set(JSON.stringify(written.map((w) => w.entries)).match(/"(?:[a-z0-9-]+)(?:"|\[)/g)?.map((text) => text.slice(1, -1)));
	const figures = [...book.figures.values()].filter((f) => used.has(f.id));
	const areaSums = new Map(figures.map((f) => [f, f.kind === 'supplied' ? [] : findAreaSums(f.id, borders.levels, rests, book)]));
	assumeFigures(areaSums, borders.levels, ask);
	const { name, ags } = borders.kommune;
	return {
		description: {
			fassung: '1',
			kommune: {
				kuerzel: slug(name), name, ags, quelle: words.source, lizenz: { name: 'noch nicht festgelegt' },
				...(figures.some((f) => f.id === 'einwohner') ? { geheimhaltung: { einwohner: 'einwohner' } } : {})
			},
			ebenen: writeLevels(borders.levels), gebietsstaende: writeBorders(borders, plans.flatMap((p) => p.merged), rests), klassifikationen: writeClassifications(book, sums),
			grundgroessen: figures.map((f) => writeFigure(f, areaSums.get(f) ?? [], words)),
			dateien: written.flatMap((w) => w.entries), themen: writeThemes(), indikatoren: writeIndicators(figures)
		},
		columns: files.flatMap(describeColumns), questions: ask.questions(), assumptions: ask.assumptions(),
		unread: [...folder.unread, ...borders.unused, ...forms.noTables.map(({ file, sheet }) => ({ file: sheet === null ? file : `${file}, Blatt „${sheet}“`, why: 'keine Tabelle gefunden' })), ...unread],
		unasked: answers.unasked(), remember: answers.toRemember()
	};
}
