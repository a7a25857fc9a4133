import type { DeliveryMark } from '#domain/indicator/published.ts';
import { formatDay } from '../period.ts';

/** „Lieferstand 17 vom 25.11.2026“, and how many came before. Empty where a snapshot names none. */
export function deliveryWords(deliveries: readonly DeliveryMark[]): string {
	const last = deliveries.reduce<DeliveryMark | null>((newest, mark) => (newest === null || mark.on > newest.on || (mark.on === newest.on && mark.revision > newest.revision) ? mark : newest), null);
	if (last === null) return '';
	const before = deliveries.length - 1;
	const others = before === 0 ? '' : before === 1 ? ', dazu 1 frühere Lieferung' : `, dazu ${before} frühere Lieferungen`;
	return `Lieferstand ${last.revision} vom ${formatDay(last.on)}${others}`;
}
