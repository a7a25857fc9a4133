/** Exact fractions. What people read are decimals: 0.1 is one tenth, not the binary number near it. Reference: 0.1 + 0.2 = 0.3. */
export class Fraction {
	readonly top: bigint;
	/** Above zero. */
	readonly bottom: bigint;

	constructor(top: bigint, bottom = 1n) {
		this.top = bottom < 0n ? -top : top;
		this.bottom = bottom < 0n ? -bottom : bottom;
	}

	/** Throws (a bug) on what is not finite. */
	static of(value: number): Fraction {
		const spelled = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
		if (!spelled) throw new Error('audit: not a finite number');
		const [, whole = '0', decimals = '', exponent = '0'] = spelled;
		const shift = Number(exponent) - decimals.length;
		const digits = BigInt(whole + decimals);
		return shift >= 0 ? new Fraction(digits * 10n ** BigInt(shift)) : new Fraction(digits, 10n ** BigInt(-shift));
	}

	plus(other: Fraction): Fraction {
		return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
	}
	times(other: Fraction | number): Fraction {
		const by = typeof other === 'number' ? Fraction.of(other) : other;
		return new Fraction(this.top * by.top, this.bottom * by.bottom);
	}
	over(other: Fraction | number): Fraction {
		const by = typeof other === 'number' ? Fraction.of(other) : other;
		return new Fraction(this.top * by.bottom, this.bottom * by.top);
	}
	floor(): bigint {
		const cut = this.top / this.bottom;
		return this.top < 0n && cut * this.bottom !== this.top ? cut - 1n : cut;
	}
	ceil(): bigint {
		return -new Fraction(-this.top, this.bottom).floor();
	}
	/** A whole number exactly. */
	toNumber(): number {
		return Number(this.top / this.bottom) + Number(this.top % this.bottom) / Number(this.bottom);
	}
}
