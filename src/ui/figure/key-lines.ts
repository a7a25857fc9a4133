import type { Line } from '../page/frame.ts';

const MOST = 4;

/** The numbers a page opens with: of each theme the first indicator that has a value, at most four. */
export function keyLines(sections: readonly { readonly lines: readonly Line[] }[]): Line[] {
	return sections.flatMap(({ lines }) => lines.find((line) => line.value.kind === 'known') ?? []).slice(0, MOST);
}
