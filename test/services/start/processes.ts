import { readdirSync, readFileSync } from "node:fs";

/** Whether a process runs; one that ended and waits for its parent does not. */
export function isAlive(pid: number): boolean {
  const state = fieldsOf(pid)?.[0];
  return state !== undefined && state !== "Z";
}

/** A process and all that it started, and they, the eldest first. */
export function withDescendants(pid: number): number[] {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && fieldsOf(Number(name))?.[1] === String(pid))
    .map(Number);
  return [pid, ...children.flatMap(withDescendants)];
}

/** State, parent and so on: what follows the name, which may hold anything, in the process's record. */
function fieldsOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
  } catch {
    return undefined;
  }
}
