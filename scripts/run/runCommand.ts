import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./root.ts";

export interface CommandResult {
  code: number;
  output: string;
  seconds: number;
}

/** Runs a command of `node_modules/.bin` or the system from the repository's root and collects what it prints. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; onLine?: (line: string) => void } = {},
): Promise<CommandResult> {
  const startedAt = performance.now();
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  const child = spawn(command, args, {
    cwd: root,
    // A page built while tests run must not become a development build: each tool chooses its own NODE_ENV.
    env: { ...process.env, NODE_ENV: undefined, NO_COLOR: "1", ...options.env, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let pending = "";
  const take = (chunk: string) => {
    output += chunk;
    const lines = (pending + chunk).split("\n");
    pending = lines.pop() ?? "";
    for (const line of lines) options.onLine?.(line);
  };
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (pending) options.onLine?.(pending);
      resolve({ code: code ?? 1, output, seconds: (performance.now() - startedAt) / 1000 });
    });
  });
}
