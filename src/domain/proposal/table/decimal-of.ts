import { decideFormat, formatEvidence } from '../../delivery/numbers/number-format.ts';
import type { Column } from '../../delivery/sheet/sheet.ts';

/** The decimal sign that the columns of a file prove; where none does, the habit that goes with the delimiter of thousands. */
export function decimalOf(columns: readonly Column[]): { sign: '.' | ','; proved: boolean } {
	const decided = { '.': 0, ',': 0 };
	let open = false;
	for (const { texts } of columns) {
		const format = decideFormat(formatEvidence(texts.filter((text) => /^[+\-−–]?[ \d.,'’\u00a0]+%?$/.test(text))), true, undefined);
		if (format.kind === 'decided') decided[format.decimal]++;
		open ||= format.kind === 'open';
	}
	return { sign: decided['.'] > decided[','] ? '.' : ',', proved: !open || decided['.'] !== decided[','] };
}
