/**
 * A table for the R package sdcTable: its cells as CSV, and a script that builds the hierarchies, sets our pattern, attacks it, and lets the
 * package protect the same table on its own.
 *
 * Source: sdcTable 0.34.1 and sdcHierarchies 0.22, CRAN reference: `makeProblem(data, dimList, freqVarInd)` takes a complete table,
 * `hier_create(root, nodes)`, `hier_add(tree, root, nodes)`, `change_cellstatus(object, specs, rule)` with u (sensitive), x (partner),
 * z (must stay), `attack(object, to_attack)` with columns id, low and up, `protectTable(object, method)`.
 */
import type { AdditiveTable, CellStatus } from './additive-table.ts';
import type { CodeTree } from './code-tree.ts';

const STATUS: Readonly<Record<CellStatus, string>> = { shown: 's', total: 'z', sensitive: 'u', partner: 'x' };

/** @param name file name without ending @param about base figure and period, for the head of the script @returns file name → content */
export function writeSdcTable(table: AdditiveTable, name: string, about: string): Map<string, string> {
	// Names that the package keeps for itself; the names of our own columns cannot be those of a classification.
	const names = table.dimensions.map((d) => (/^(id|freq)$/i.test(d.name) ? `${d.name}_` : d.name));
	const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
	const rows = table.cells.map(({ codes, value, status }) => line([...codes, String(value), STATUS[status]]));
	return new Map([[`${name}-zellen.csv`, [line([...names, 'keck_wert', 'keck_status']), ...rows, ''].join('\r\n')], [`${name}.R`, script(table, name, about, names)]]);
}

function script({ title, dimensions, minimumCount }: AdditiveTable, name: string, about: string, names: readonly string[]): string {
	const vectors = names.map(quote).join(', ');
	return `# VERTRAULICH. ${`${about}: ${title}`.replace(/[\r\n]+/g, ' ')}
# Im Ordner dieser Datei ausführen: Rscript ${name}.R (braucht sdcTable: install.packages("sdcTable"))
library(sdcTable)

zellen <- read.csv2(${quote(`${name}-zellen.csv`)}, colClasses = "character", fileEncoding = "UTF-8", check.names = FALSE)
zellen$keck_wert <- as.numeric(zellen$keck_wert)
mindestzahl <- ${minimumCount}

${dimensions.map(({ tree }, d) => hierarchy(tree, `baum${d + 1}`)).join('\n\n')}

dimensionen <- list(${names.map((n, d) => `${backtick(n)} = baum${d + 1}`).join(', ')})
aufgabe <- function(zeichen) {
  problem <- makeProblem(data = zellen, dimList = dimensionen, freqVarInd = "keck_wert")
  for (z in zeichen) {
    gewaehlt <- zellen[zellen$keck_status == z, c(${vectors}), drop = FALSE]
    if (nrow(gewaehlt) > 0) problem <- change_cellstatus(problem, specs = gewaehlt, rule = z)
  }
  problem
}

# 1. Das Muster von KECK angreifen: u = selbst geheim, x = schützt andere, z = bleibt sichtbar.
muster <- aufgabe(c("u", "x", "z"))
if (any(zellen$keck_status == "u")) {
  angriff <- attack(muster, verbose = FALSE)
  eng <- angriff[angriff$up - angriff$low < 0.5 | (angriff$low > 0.5 & angriff$low < mindestzahl - 0.5) | (angriff$low <= 0.5 & angriff$up < mindestzahl - 0.5), ]
  cat("Angegriffen:", nrow(angriff), " zu eng:", nrow(eng), "\\n")
  print(eng)
} else {
  cat("In dieser Tabelle ist keine Zelle selbst geheim.\\n")
}

# 2. Dieselbe Tabelle von sdcTable allein schützen lassen, zum Vergleich.
if (any(zellen$keck_status == "u")) {
  eigen <- protectTable(aufgabe(c("u", "z")), method = "SIMPLEHEURISTIC", verbose = FALSE)
  cat("KECK verbirgt", sum(zellen$keck_status %in% c("u", "x")), "Zellen; sdcTable:\\n")
  print(summary(eigen))
}
`;
}

function hierarchy(root: CodeTree, variable: string): string {
	const below = (tree: CodeTree): string[] => tree.parts.flatMap((part) => (part.parts.length === 0 ? [] : [`${variable} <- sdcHierarchies::hier_add(${variable}, root = ${quote(part.code)}, nodes = ${vector(part)})`, ...below(part)]));
	return [`${variable} <- sdcHierarchies::hier_create(root = ${quote(root.code)}, nodes = ${vector(root)})`, ...below(root)].join('\n');
}

const vector = ({ parts }: CodeTree): string => `c(${parts.map(({ code }) => quote(code)).join(', ')})`;
const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const backtick = (name: string): string => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
