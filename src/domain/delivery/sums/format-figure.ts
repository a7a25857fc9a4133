/** A number in a finding, German: 1.204 or 3,5. Domain sentences carry few numbers; pages format with #wording. */
export function formatFigure(value: number): string {
	const [whole = '', fraction] = String(Math.round(Math.abs(value) * 1e6) / 1e6).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
	return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}
