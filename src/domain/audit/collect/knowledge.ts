import type { AuditCell, AuditFact } from '../core/facts.ts';
import type { Place, Printed, Subject } from './place.ts';

/**
 * Everything an attacker has gathered: unknowns („slots“) with what single numbers tell of them, facts that tie them, and who is to be judged.
 * A slot is (base figure, period, area, group, version): the same in all Datenstände until the count behind it is corrected, also where the area of earlier years is
 * called otherwise since new borders are known (`q:a@2015-01-01`).
 */
export class Knowledge {
	readonly low: number[] = [];
	readonly high: number[] = [];
	/** Lowest known upper end of a whole the slot is part of. */
	readonly wholeHigh: number[] = [];
	readonly cells: AuditCell[] = [];
	readonly facts: AuditFact[] = [];
	readonly subjects: Subject[] = [];
	readonly printed: Printed[] = [];
	readonly contradictions: string[] = [];
	/** Groups beside the tree of areas. What is withheld of them is no secret of its own: it is a sum of cells that are judged themselves, and known to add up to it. */
	readonly groups = new Set<string>();
	readonly #slots = new Map<number, number>();
	readonly #lines = new Map<string, number>();
	readonly #areas = new Map<string, number>();
	readonly #places: Place[] = [];
	readonly #versions: number[] = [];
	readonly #cellOf: number[] = [];
	readonly #told = new Set<string>();

	/** The number of a line of slots that differ only in area and version; ask once per line, it is slower than `slot`. */
	line(baseFigure: string, period: string, group: string): (area: string, version: number) => number {
		const key = `${baseFigure}|${period}|${group}`;
		const line = this.#lines.get(key) ?? this.#lines.size;
		this.#lines.set(key, line);
		return (area, version) => {
			const place = placeOf(area);
			const a = this.#areas.get(place) ?? this.#areas.size;
			this.#areas.set(place, a);
			// no mutants: any numbering will do that gives no two slots the same
			const code = (line * 65_536 + a) * 8_192 + version;
			const found = this.#slots.get(code);
			if (found !== undefined) return found;
			const slot = this.low.length;
			this.#slots.set(code, slot);
			this.low.push(0);
			this.high.push(Infinity);
			this.wholeHigh.push(Infinity);
			this.#cellOf.push(-1);
			this.#places.push({ baseFigure, period, area, group });
			this.#versions.push(version);
			return slot;
		};
	}

	/** A single number told something of a slot. False, and a contradiction, where it cannot be true beside what others told. */
	tell(slot: number, low: number, high: number): boolean {
		if (Math.max(low, this.low[slot]!) > Math.min(high, this.high[slot]!)) {
			this.contradictions.push(`${this.nameOf(slot)}: zwei veröffentlichte Angaben schließen sich aus`);
			return false;
		}
		this.low[slot] = Math.max(low, this.low[slot]!);
		this.high[slot] = Math.min(high, this.high[slot]!);
		return true;
	}

	/** The slot with the highest version at a place: the count as it is now. */
	newest(baseFigure: string, period: string, area: string, group: string): number {
		const slot = this.line(baseFigure, period, group);
		let version = 0;
		for (const [i, place] of this.#places.entries()) if (place.baseFigure === baseFigure && place.period === period && placeOf(place.area) === placeOf(area) && place.group === group) version = Math.max(version, this.#versions[i]!);
		return slot(area, version);
	}

	isFixed(slot: number): boolean {
		return this.low[slot] === this.high[slot];
	}
	place(slot: number): Place {
		return this.#places[slot]!;
	}
	nameOf(slot: number): string {
		const { baseFigure, period, area, group } = this.#places[slot]!;
		return [baseFigure, period, area, ...(group === '' ? [] : [group])].join(' ');
	}
	keyOf(slot: number): string {
		return `${this.nameOf(slot)} #${this.#versions[slot]!}`;
	}
	/** The slot as a cell of the audit; its ends must be told before. */
	cellOf(slot: number): number {
		if (this.#cellOf[slot] === -1) this.#cellOf[slot] = this.unknown(this.nameOf(slot), this.low[slot]!, this.high[slot]!);
		return this.#cellOf[slot]!;
	}
	/** Another unknown, made of slots by a fact. */
	unknown(id: string, low: number, high: number): number {
		return this.cells.push({ id, low, high }) - 1;
	}
	/** True the first time: several Datenstände and indicators tell the same. */
	isNew(key: string): boolean {
		return this.#told.size < this.#told.add(key).size;
	}
}

/** In one period level and code name one area; the Gebietsstand behind the @ only tells apart what never exists together. */
const placeOf = (area: string): string => (area.includes('@') ? area.replace(/@\d{4}-\d{2}-\d{2}$/, '') : area);
