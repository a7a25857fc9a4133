import type { TablePlan } from './columns/plan.ts';
import { groupKey } from './figures/groups.ts';
import type { Reading } from './figures/reading.ts';
import type { DescribedColumn } from './described-column.ts';

/** What every column of a table was taken for. */
export function describeColumns({ plan, readings }: { readonly plan: TablePlan; readonly readings: readonly Reading[] }): DescribedColumn[] {
	const { file, blatt } = plan.table;
	return plan.columns.map(({ facts, role }): DescribedColumn => {
		const base = { file, blatt, column: facts.column.name };
		const reading = readings.find((r) => r.column.facts === facts);
		if (reading !== undefined) return { ...base, ...ofReading(reading, role.kind) };
		return { ...base, role: role.kind, means: role.kind === 'word' ? wordsOf(facts.column.name, readings) : '', why: role.kind === 'left-out' ? role.why : '' };
	});
}

function ofReading(reading: Reading, role: DescribedColumn['role']): Pick<DescribedColumn, 'role' | 'means' | 'why'> {
	switch (reading.kind) {
		case 'left-out': return { role: 'left-out', means: '', why: reading.why };
		case 'ratio': return { role: 'ratio', means: `${reading.factor === 1 ? '' : `${reading.factor} × `}${reading.numerator} / ${reading.denominator}`, why: 'ergibt sich in allen Zeilen' };
		case 'wide': return { role, means: reading.groups.size === 0 ? reading.figure : `${reading.figure}[${groupKey(reading.groups)}]`, why: reading.why };
		case 'long': return { role, means: typeof reading.figure === 'string' ? reading.figure : `Wort der Spalte „${reading.figure.facts.column.name}“`, why: reading.why };
	}
}

/** `alter: 0-2 = u3, 3-5 = 3-5`, or base figures by their words. */
function wordsOf(column: string, readings: readonly Reading[]): string {
	for (const reading of readings) if (reading.kind === 'long') {
		for (const [classification, { facts, codes }] of reading.groups) if (facts.column.name === column) return `${classification}: ${[...codes].map(([word, code]) => `${word} = ${code}`).join(', ')}`;
		if (typeof reading.figure !== 'string' && reading.figure.facts.column.name === column) return `Grundgrößen: ${[...reading.figure.codes].map(([word, id]) => `${word} = ${id}`).join(', ')}`;
	}
	return '';
}
