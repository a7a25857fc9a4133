import { openLedger } from '#server/ledger/open-ledger.ts';
import { loadConfidential } from '#server/release/cubes/load-confidential.ts';
import { loadHighsSolver } from '#server/release/protect/highs-solver.ts';
import { protectAll } from '#server/release/protect/protect-all.ts';
const [data, slug] = process.argv.slice(2);
const ledger = openLedger(data!);
const c = await loadConfidential(ledger, slug!, '2026-11-24');
const solver = await loadHighsSolver();
let t = performance.now();
const r = protectAll(c, solver, undefined, (d, n) => { const ms = performance.now() - t; if (ms > 1500) console.log(d, n, Math.round(ms)); t = performance.now(); });
const cells = r.protocol.reduce((s, n) => s + n.cells, 0), hidden = r.protocol.reduce((s, n) => s + n.hidden, 0);
console.log(slug, { clusters: r.clusters.length, cells, hidden, share: (100 * hidden / cells).toFixed(2), beyond: r.protocol.reduce((s, n) => s + n.beyondHelp, 0), maxCells: Math.max(...r.clusters.map((x) => x.why.length)) });
const by = new Map<string, [number, number]>();
for (const n of r.protocol) { const e = by.get(n.baseFigure) ?? [0, 0]; e[0] += n.cells; e[1] += n.hidden; by.set(n.baseFigure, e); }
console.log([...by].map(([k, [a, b]]) => `${k} ${b}/${a}`).join('  '));
ledger.close();
