import type { Term } from '../../indicator/indicator.ts';
import type { RelationTerm } from '../../secrecy/relation.ts';

/** Terms → `sgb2[alter=u15] + asyl − umzug[zeit=vorjahr]`: the way back from `parseFormula`. */
export function spellTerms(terms: readonly (Term | RelationTerm)[]): string {
	return terms.map((term, i) => `${i === 0 ? '' : term.sign === 1 ? ' + ' : ' − '}${spellTerm(term)}`).join('');
}

function spellTerm(term: Term | RelationTerm): string {
	const codes = [...Object.entries(term.codes), ...('yearsBack' in term && term.yearsBack > 0 ? [['zeit', 'vorjahr']] : [])];
	return codes.length === 0 ? term.baseFigure : `${term.baseFigure}[${codes.map(([name, code]) => `${name}=${code}`).join(', ')}]`;
}
