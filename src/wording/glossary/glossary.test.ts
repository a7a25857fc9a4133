import { expect, test } from 'vitest';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { GLOSSARY, GLOSSARY_TOPICS } from './glossary.ts';

test('at least forty terms, each with an anchor of its own', () => {
	expect(GLOSSARY.length).toBeGreaterThanOrEqual(40);
	expect(new Set([...GLOSSARY.map((term) => term.id), ...GLOSSARY_TOPICS.map((topic) => topic.id)]).size).toBe(GLOSSARY.length + GLOSSARY_TOPICS.length);
	expect(new Set(GLOSSARY.map((term) => term.name)).size).toBe(GLOSSARY.length);
});

test.each(GLOSSARY)('$name: an anchor for addresses, whole sentences, an example', ({ id, short, example }) => {
	expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	for (const text of [short, example]) expect(text).toMatch(/[.!?“]$/);
	expect(short.length).toBeLessThan(260);
	expect(short).not.toMatch(/Problemviertel|schwierige[rsn]? (?:Quartier|Kinder|Menschen)|abgehängt/);
});

test('no everyday word is listed twice', () => {
	const typed = EVERYDAY_WORDS.flatMap(([words]) => words.map((word) => word.toLocaleLowerCase('de')));
	expect(typed.filter((word, at) => typed.indexOf(word) !== at)).toEqual([]);
});
