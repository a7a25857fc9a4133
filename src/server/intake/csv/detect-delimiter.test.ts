import { expect, test } from 'vitest';
import { detectDelimiter } from './detect-delimiter.ts';

test.each([
	['semicolon with decimal commas', 'a;b;c\n1;2,5;3,5\n2;4,5;1,0\n', 1, ';'], ['comma', 'year,ot_key,ot_name\n2000,00,Zentrum\n', 1, ','],
	['tab', 'a\tb\n1\t2\n', 1, '\t'], ['bar', 'a|b\n1|2\n', 1, '|'],
	['quoted semicolons do not count', '"a;b","c;d"\n"1;2","3;4"\n', 1, ','], ['header below titles', 'Einwohner, Stand 2023, vorläufig\n\na;b\n1;2\n', 3, ';'],
	['one column', 'a\n1\n', 1, ';']
])('%s', (_, text, line, sign) => expect(detectDelimiter(text, line)).toBe(sign));
