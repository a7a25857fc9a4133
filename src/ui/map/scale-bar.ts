export interface ScaleBar {
	/** In map units. */
	readonly length: number;
	readonly text: string;
}

/** The longest round distance (1, 2 or 5 × 10ⁿ metres) that takes at most a quarter of the map's width. */
export function scaleBar(width: number, metresPerUnit: number): ScaleBar {
	const most = (width * metresPerUnit) / 4;
	const power = 10 ** Math.floor(Math.log10(most));
	const metres = ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
	return { length: Math.round((metres / metresPerUnit) * 10) / 10, text: metres >= 1000 ? `${metres / 1000}\u00a0km` : `${metres}\u00a0m` };
}
