import { Document, isCollection, isScalar, visit } from 'yaml';
import type { Proposal } from '#domain/proposal/proposal.ts';
import { harmless } from '../text/plain-text.ts';

/** A mapping or list that fits on one line of this length is written on one. */
const LINE = 150;

/** A proposed description as YAML, its open questions above it as comments. */
export function descriptionYaml({ description, questions }: Proposal): string {
	const document = new Document(description, { aliasDuplicateObjects: false });
	visit(document, {
		Collection(_, node, path) {
			if (path.length > 3 && isCollection(node) && JSON.stringify(node.toJSON()).length <= LINE) node.flow = true;
		},
		Scalar(_key, node) {
			if (isScalar(node) && typeof node.value === 'string') node.value = harmless(node.value);
		}
	});
	const open = questions.map((q) => `# Frage ${q.code}: ${harmless(q.text)} ${harmless(q.otherwise)}\n`).join('');
	return `# Vorschlag von „keck describe“, vor der ersten Übernahme von einem Menschen zu lesen.\n${open}${document.toString({ lineWidth: 0 })}`;
}
