import { isMainThread } from 'node:worker_threads';

/**
 * Loaded with `--import` into every child of `keck start`: its standard input is a pipe to the server, which the operating system closes
 * when the server ends, `kill -9` included. So no half-finished preparation goes on beside the next start. Processes and threads that the
 * child starts inherit the option, but not the pipe: they are left alone.
 */
if (isMainThread && process.env['KECK_PARENT'] === String(process.ppid)) {
	process.stdin.on('end', () => process.exit(1)).on('error', () => process.exit(1));
	process.stdin.resume();
	// The pipe alone must not keep a finished child alive.
	if ('unref' in process.stdin) process.stdin.unref();
}
