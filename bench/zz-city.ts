import { naiveRule } from './naive-rule.ts';
import { protect } from '#domain/disclosure/protect.ts';
import { loadHighsSolver } from '#server/release/protect/highs-solver.ts';
import { syntheticCity } from './synthetic-city.ts';
const solver = await loadHighsSolver();
const [m, n] = process.argv.slice(2).map(Number);
for (let year = 0; year < 3; year++) {
	const p = syntheticCity(year, m!, n!);
	const sens = p.values.reduce((s, v) => s + (v >= 1 && v < 3 ? 1 : 0), 0);
	const t = performance.now();
	const r = protect(p, solver);
	const ms = performance.now() - t;
	if ('refused' in r) { console.log(r.refused); continue; }
	console.log(JSON.stringify({ cells: p.role.length, sens, hidden: r.why.reduce((s, w) => s + (w ? 1 : 0), 0), certs: r.certificates.length, beyond: r.beyondHelp.length, ms: Math.round(ms), naive: naiveRule(p,true).reduce((a,b)=>a+b,0), naive0: naiveRule(p,false).reduce((a,b)=>a+b,0), zeros: p.values.reduce((s,v)=>s+(v===0?1:0),0) }));
}
