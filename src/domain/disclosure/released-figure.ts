/**
 * Released figures: the one place where a figure becomes public.
 *
 * For: the type `ReleasedFigure` is a lock; only what passed protection, came out of a snapshot, or was computed from nothing
 * but released figures carries it.
 * Missing and withheld: a result is withheld as soon as one of its parts is; else missing when a part is missing, for the
 * strongest reason: pending (it will come) before not-collected (nobody has it) before not-meaningful.
 * Reference: 3 + withheld = withheld; 3 + pending + not-collected = pending.
 */
import type { Figure, MissingReason, ReleasedFigure } from '../figure/figure.ts';
import { missing, withheld } from '../figure/figure.ts';

/** After protection: `hidden` is the verdict of `protect` for this cell. What the supplier hid stays withheld. */
export function releaseFigure(figure: Figure, hidden: boolean): ReleasedFigure {
	return mint(hidden && figure.kind === 'known' ? withheld : figure);
}

/** For the snapshot reader only: the figure was released when the snapshot was written. */
export function readReleased(figure: Figure): ReleasedFigure {
	return mint(figure);
}

/** A figure computed from released figures and from nothing else; `compute` sees their numbers, in order. */
export function fromReleased(parts: readonly ReleasedFigure[], compute: (values: readonly number[]) => Figure): ReleasedFigure {
	if (parts.some((part) => part.kind === 'withheld')) return mint(withheld);
	for (const why of REASONS) if (parts.some((part) => part.kind === 'missing' && part.why === why)) return mint(missing(why));
	return mint(compute(parts.flatMap((part) => (part.kind === 'known' ? [part.value] : []))));
}

const REASONS: readonly MissingReason[] = ['pending', 'not-collected', 'not-meaningful'];

function mint(figure: Figure): ReleasedFigure {
	return figure as ReleasedFigure;
}
