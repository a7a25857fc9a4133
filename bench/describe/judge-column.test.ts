import { expect, test } from 'vitest';
import type { DescribedColumn } from '#domain/proposal/described-column.ts';
import { judgeColumn } from './judge-column.ts';

const column = (name: string, role: DescribedColumn['role'], means = '', why = ''): DescribedColumn => ({ file: 'x.csv', blatt: null, column: name, role, means, why });
const truth = 'Jahr=period | Nr=area | Name=-\n		| Quote*=rate | Frauen=einwohner[geschlecht=w] | Teil=einwohner[*] | Merkmal=word alter | *=count';

test.each([
	[column('Jahr', 'period'), true], [column('Jahr', 'count', 'jahr'), false], [column('Name', 'left-out', '', 'nennt das Gebiet'), true], [column('Name', 'count', 'name'), false],
	[column('Quote in %', 'ratio', 'a / b'), true], [column('Quote in %', 'count', 'quote'), false], [column('Kopf | Frauen', 'count', 'einwohner[geschlecht=w]'), true], [column('Frauen', 'count', 'einwohner'), false],
	[column('Frauen', 'left-out', '', 'dieselbe Angabe steht schon in einer anderen Spalte'), true], [column('Frauen', 'left-out', '', 'ist eine Klasse'), false], [column('Teil', 'count', 'einwohner[art=x]'), true],
	[column('Merkmal', 'word', 'alter: 1 = 1'), true], [column('Merkmal', 'word', 'geschlecht: 1 = m'), false], [column('Hunde', 'count', 'hunde'), true], [column('Hunde', 'count', 'einwohner'), false], [column('Hunde', 'left-out', '', 'ist leer'), true]
])('%o is judged %s', (told, right) => expect(judgeColumn(told, truth)).toBe(right));

test('a column the truth does not know is neither', () => expect(judgeColumn(column('Hunde', 'count'), 'Jahr=period')).toBeUndefined());
