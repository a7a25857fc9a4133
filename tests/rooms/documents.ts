import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from '../../tools/check/project-files.ts';

export interface Document {
	readonly file: string;
	readonly text: string;
	/** Inline code, without what stands in fenced blocks. */
	readonly code: readonly string[];
	/** Targets of links that are no web addresses, without their fragment. */
	readonly links: readonly string[];
	/** Lines of fenced blocks and inline code that a person could type. */
	readonly commands: readonly string[];
}

/** README, docs, and the passports by the code. */
export function readDocuments(root: string): Document[] {
	return projectFiles(root).filter((file) => file.endsWith('.md')).map((file) => readDocument(file, readFileSync(join(root, file), 'utf8')));
}

export function readDocument(file: string, text: string): Document {
	const fenced = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].flatMap((match) => (match[1] ?? '').split('\n'));
	const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
	const code = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
	const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^(https?:|mailto:|#)/.test(link)).map((link) => link.split('#')[0] ?? '');
	return { file, text, code, links, commands: [...fenced, ...code].map((line) => line.trim()).filter((line) => /^(\w+=\S+ )*(npm|npx|node) /.test(line)) };
}

/** Paths of the project named in inline code: begin with a room of ours, hold no placeholder. */
export function namedPaths(document: Document): string[] {
	return document.code.filter((code) => /^(src|docs|demo|tests|tools|bench|static|\.ci)\/[^\s<>*{}…()]*$/.test(code));
}
