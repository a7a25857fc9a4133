/**
 * Long work tells what it does now and how far it is: `done` of `all` pieces. Where a piece itself takes long, `all` is 1 and `done` the share, 0 to 1.
 */
export type Progress = (step: string, done: number, all: number) => void;

export const silent: Progress = () => undefined;
