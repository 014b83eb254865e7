/** Ends this process when the one that started it is gone, however it went. */
export function endWithParent(parentPid: number | null, end: () => void): void {
  if (process.connected) process.once("disconnect", end);
  if (parentPid === null) return;
  setInterval(() => {
    if (!isAlive(parentPid)) end();
  }, 1_000).unref();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
