import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import type { GroupKey } from '../../base-figure/group.ts';
import { groupKey } from '../../base-figure/group.ts';

/**
 * Numbers the groups of a base figure in canonical order (that of `allGroups`) without listing them: the number is the sum of one step per
 * classification, so a row's group costs an addition, and the product may be large while few groups are delivered.
 */
export class GroupSpace {
	readonly figure: BaseFigure;
	readonly #classifications: readonly Classification[];
	readonly #strides: readonly number[];

	constructor(figure: BaseFigure, all: readonly Classification[]) {
		this.figure = figure;
		this.#classifications = figure.classifications.flatMap((id) => all.find((c) => c.id === id) ?? []);
		const strides: number[] = [];
		this.#classifications.reduceRight((stride, c, i) => {
			strides[i] = stride;
			return stride * (c.codes.length + 1);
		}, 1);
		this.#strides = strides;
	}

	get classifications(): readonly Classification[] {
		return this.#classifications;
	}

	/** What a code adds to the group's number; −1 where the base figure knows no such code. */
	step(classification: string, code: string): number {
		if (code === TOTAL) return 0;
		const c = this.#classifications.findIndex((x) => x.id === classification);
		const place = this.#classifications[c]?.codes.findIndex((x) => x.code === code) ?? -1;
		return place < 0 ? -1 : (place + 1) * (this.#strides[c] ?? 0);
	}

	/** Number of the group with these codes; −1 where one is unknown. */
	ordinal(codes: Iterable<readonly [string, string]>): number {
		let sum = 0;
		for (const [classification, code] of codes) {
			const step = this.step(classification, code);
			if (step < 0) return -1;
			sum += step;
		}
		return sum;
	}

	key(ordinal: number): GroupKey {
		const codes: Record<string, string> = {};
		let left = ordinal;
		this.#classifications.forEach((c, i) => {
			const stride = this.#strides[i] ?? 1;
			const place = Math.floor(left / stride);
			left -= place * stride;
			codes[c.id] = place === 0 ? TOTAL : (c.codes[place - 1]?.code ?? TOTAL);
		});
		return groupKey(codes, this.figure.classifications);
	}

	/** „unter 3 Jahre, weiblich“ for messages; „insgesamt“ for the whole. */
	words(ordinal: number): string {
		const parts = this.key(ordinal).split(',').filter((x) => x !== '').map((pair) => {
			const at = pair.indexOf(':');
			const code = pair.slice(at + 1);
			return this.#classifications.find((c) => c.id === pair.slice(0, at))?.codes.find((c) => c.code === code)?.name ?? code;
		});
		return parts.length === 0 ? TOTAL : parts.join(', ');
	}
}
