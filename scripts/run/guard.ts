// Runs a command that cannot notice its parent's death, and ends it when the parent is gone, however it went: the
// parent holds the other end of this process's standard input, and the system closes it even after a kill −9.
import { spawn } from "node:child_process";

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error("Usage: guard.ts COMMAND …");

const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
child.once("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
child.once("exit", (code) => process.exit(code ?? 1));
process.stdin.once("end", () => child.kill("SIGKILL")).resume();
process.on("SIGTERM", () => child.kill("SIGKILL"));
