import { runCommand } from "./runCommand.ts";
import { oneFailed, type Runner, readClosingLine, type Tally } from "./tally.ts";

/** `npm test`, its progress passed on and its closing lines taken in, so that only one closing line is printed. */
export const npmTestRunner: Runner = {
  name: "npm test",
  run: async () => {
    let closing: Partial<Tally> = {};
    const onLine = (line: string) => {
      const read = readClosingLine(line);
      if (read) closing = { ...closing, ...read };
      else console.log(line);
    };
    const { code } = await runCommand("npm", ["test", "--silent"], { onLine });
    const { passed, failed, skipped = 0 } = closing;
    const isWhole = passed !== undefined && failed !== undefined && failed > 0 === (code !== 0);
    return { tally: isWhole ? { passed, failed, skipped } : oneFailed, output: "" };
  },
};
