import type { ValueFormat } from '../number.ts';
import { FIXED_SPACE, formatNumber, formatValue, NARROW_SPACE } from '../number.ts';

/** Both limits belong to the class and are values as shown, so neighbouring classes never seem to overlap. */
export interface ClassLimits {
	readonly from: number;
	readonly to: number;
	/** The class has no lower or no upper end. */
	readonly open?: 'below' | 'above';
}

/** „5,1 bis 8,0 %“; one number where both limits read the same; „bis 8,0 %“ and „ab 8,1 %“ where a class is open. */
export function formatClassRange(limits: ClassLimits, format: ValueFormat): string {
	if (limits.open === 'below') return `bis ${formatValue(limits.to, format)}`;
	if (limits.open === 'above') return `ab ${formatValue(limits.from, format)}`;
	const from = formatNumber(limits.from, format.decimals);
	const to = formatNumber(limits.to, format.decimals);
	if (from === to) return formatValue(limits.to, format);
	const unit = format.unit === '' ? '' : (format.unit === '%' ? NARROW_SPACE : FIXED_SPACE) + format.unit;
	return `${from} bis ${to}${unit}`;
}
