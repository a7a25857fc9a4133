import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Role } from './configuration.ts';
import { Refusal } from './refusal.ts';
import { isBusy } from './sqlite-busy.ts';

export interface ServerLock {
	release(): void;
}

/** A server does the public side's work, the desk's, or both; never twice on the same data. */
const parts: Readonly<Record<Role, readonly ('public' | 'desk')[]>> = { all: ['public', 'desk'], public: ['public'], desk: ['desk'] };

/** A caller may forget what it was given; the garbage collector would close the file and let a second server in. */
const heldByThisProcess = new Set<DatabaseSync>();

/**
 * Held as long as a server lives. The lock is an open exclusive transaction on an empty SQLite file: the system lets
 * go of it when the process ends, however it ends: there is never a stale lock to remove. The command line takes none.
 */
export function takeServerLock(dataFolder: string, role: Role = 'all'): ServerLock {
	mkdirSync(dataFolder, { recursive: true });
	const held: DatabaseSync[] = [];
	const release = (): void => {
		for (const lock of held.splice(0)) {
			heldByThisProcess.delete(lock);
			lock.close();
		}
	};
	for (const part of parts[role]) {
		const lock = new DatabaseSync(join(dataFolder, `server-${part}.lock`), { timeout: 0 });
		held.push(lock);
		heldByThisProcess.add(lock);
		try {
			lock.exec('BEGIN EXCLUSIVE');
		} catch (error) {
			release();
			if (!isBusy(error)) throw error;
			throw new Refusal('conflict', `Auf dem Datenordner „${dataFolder}“ läuft schon ein KECK-Server. Bitte ihn zuerst beenden oder mit KECK_DATA einen anderen Ordner wählen.`);
		}
	}
	return { release };
}
