import { resolve } from 'node:path';

export type Role = 'all' | 'public' | 'desk';

/** Where this process finds and puts things; read once from the environment. */
export interface Configuration {
	readonly host: string;
	readonly port: number;
	/** Folder with `ledger.sqlite`, `app.sqlite`, `snapshots/<audience>/…`. */
	readonly data: string;
	readonly role: Role;
}

export function readConfiguration(env: NodeJS.ProcessEnv = process.env): Configuration {
	const role = env['KECK_ROLE'] ?? 'all';
	if (role !== 'all' && role !== 'public' && role !== 'desk') throw new RangeError(`KECK_ROLE ist „${role}“; erlaubt sind all, public und desk.`);
	const port = Number(env['PORT'] ?? 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError(`PORT ist „${env['PORT']}“; gebraucht wird eine Zahl von 0 bis 65535.`);
	return { host: env['HOST'] ?? '127.0.0.1', port, data: resolve(env['KECK_DATA'] ?? '.keck'), role };
}
