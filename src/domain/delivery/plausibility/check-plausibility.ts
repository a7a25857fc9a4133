import type { TableStore } from '../tables/table-store.ts';
import { columnsAreNotRepeated } from './columns-are-not-repeated.ts';
import { columnsAreNotSwapped } from './columns-are-not-swapped.ts';
import { everyAreaHasData } from './every-area-has-data.ts';
import { noAreaIsTheSum } from './no-area-is-the-sum.ts';
import { numeratorsStayWithin } from './numerators-stay-within.ts';
import { unitsStayTheSame } from './units-stay-the-same.ts';
import { valuesDoNotJump } from './values-do-not-jump.ts';

/** What looks wrong though every cell could be read and every sum is right. All but a numerator above its denominator only warns. */
export function checkPlausibility(store: TableStore): void {
	numeratorsStayWithin(store);
	noAreaIsTheSum(store);
	columnsAreNotSwapped(store);
	columnsAreNotRepeated(store);
	unitsStayTheSame(store);
	valuesDoNotJump(store);
	everyAreaHasData(store);
}
