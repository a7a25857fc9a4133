const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** Q4 2023 · 4. Quartal 2023 · IV/2023 → 2023-Q4. */
export function quarter(text: string): string | undefined {
	const m = /^(?:q ?([1-4])|([1-4])\.? ?(?:quartal|q|vj\.?|vierteljahr)|(iv|i{1,3}))[ /.-]*(\d{4})$/i.exec(text);
	if (m) return `${m[4]}-Q${m[1] ?? m[2] ?? ROMAN.indexOf((m[3] ?? '').toLowerCase()) + 1}`;
	const year = /^(\d{4})[ /-]?q ?([1-4])$/i.exec(text);
	return year ? `${year[1]}-Q${year[2]}` : undefined;
}
