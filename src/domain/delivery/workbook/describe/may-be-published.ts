import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import { spellPublish } from '../../spelling/spell-base-figure.ts';
import type { CellFaults } from '../cell-faults.ts';
import { labelOf } from '../form/label-of.ts';
import { publishOf } from '../form/period-text.ts';
import type { FilledBook } from './filled-book.ts';
import { toldOf } from './filled-book.ts';

/** What may be published can only become less; without an answer a new base figure stays where it is. */
export function mayBePublished(book: FilledBook, id: string, figure: BaseFigure | undefined, faults: CellFaults): BaseFigure['publish'] {
	const entry = toldOf(book, id, 'veroeffentlichung');
	if (entry === undefined || (entry.text === '' && figure !== undefined)) return figure?.publish ?? 'no';
	const word = publishOf(entry.text);
	if (word === undefined) faults.once(entry, 'form-publish', 'blocks', entry.text === '' ? `Die Angabe „${labelOf('veroeffentlichung')}“ fehlt.` : `„${entry.text}“ ist bei „${labelOf('veroeffentlichung')}“ nicht vorgesehen.`, 'Schreiben Sie ja, nein oder den Tag, ab dem es sein darf, zum Beispiel 01.03.2027.');
	const wished = word === 'ja' ? 'yes' : word === undefined || word === 'nein' ? 'no' : { from: word };
	if (word === undefined || figure === undefined || strictness(wished) >= strictness(figure.publish)) return wished;
	faults.once(entry, 'publication-kept', 'warns', `Für „${figure.title}“ wurde früher „${spellPublish(figure.publish)}“ angegeben; dabei bleibt es.`, 'Eine Arbeitsmappe gibt nichts frei, was gesperrt war. Wer die Sperre aufheben darf, tut es mit einer Beschreibung.');
	return figure.publish;
}

/** yes < an early day < a late day < no, as sortable text. */
const strictness = (publish: BaseFigure['publish']): string => (publish === 'yes' ? '0' : publish === 'no' ? '9' : `1${publish.from}`);
