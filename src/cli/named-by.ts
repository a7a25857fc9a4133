/** Who acts on the command line: as said with `--by`, else the account of the operating system. Stands in the Eingangsbuch for good. */
export function namedBy(said: string | undefined): string {
	return said ?? process.env['USER'] ?? process.env['LOGNAME'] ?? 'Befehlszeile';
}
