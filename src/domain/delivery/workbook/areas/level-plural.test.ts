import { expect, test } from 'vitest';
import { levelPlural } from './level-plural.ts';

test.each([
	['Stadtteil', 'Stadtteile'], ['Ortsteil', 'Ortsteile'], ['Bezirk', 'Bezirke'], ['Stadtbezirk', 'Stadtbezirke'], ['Statistischer Bezirk', 'Statistische Bezirke'], ['Planungsraum', 'Planungsräume'],
	['Quartier', 'Quartiere'], ['Gemeinde', 'Gemeinden'], ['Ortschaft', 'Ortschaften'], ['Viertel', 'Viertel'], ['Baublock', 'Baublöcke'], ['Stadt', 'Stadt'], ['Sozialraum', 'Sozialräume'], ['Ortslage', 'Ortslage']
])('%s → %s', (one, many) => expect(levelPlural(one)).toBe(many));
