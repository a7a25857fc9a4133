/** Which codings a browser takes. */

export type Accepted = Readonly<Record<'br' | 'gzip', boolean>>;

/** Browsers send a handful of different spellings; parsing each once keeps the hot path to one look-up. */
const parsed = new Map<string, Accepted>();
const neither: Accepted = { br: false, gzip: false };

/** Which codings the header accepts. Weights count only as zero or not: order of preference is ours. */
export function acceptedCodings(header: string | undefined): Accepted {
	if (header === undefined) return neither;
	const hit = parsed.get(header);
	if (hit) return hit;
	const weights = new Map(header.toLowerCase().split(',').map((part) => {
		const [coding = '', ...params] = part.split(';').map((x) => x.trim());
		const q = params.find((p) => p.startsWith('q='));
		return [coding, q === undefined ? 1 : Number(q.slice(2)) || 0] as const;
	}));
	const accepts = (coding: string) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0;
	const result = { br: accepts('br'), gzip: accepts('gzip') };
	if (parsed.size < 256) parsed.set(header, result);
	return result;
}
