import { runCommand } from "./runCommand.ts";
import { oneFailed, type Runner } from "./tally.ts";

/** `npm test`, its progress passed on and its closing line taken in, so that only one closing line is printed. */
export const npmTestRunner: Runner = {
  name: "npm test",
  run: async () => {
    let closing = "";
    const onLine = (line: string) => {
      if (/^\d+ passed, \d+ failed/.test(line)) closing = line;
      else console.log(line);
    };
    const { code } = await runCommand("npm", ["test", "--silent"], { onLine });
    const [passed = 0, failed = 0, skipped = 0] = (closing.match(/\d+/g) ?? []).map(Number);
    const isWhole = closing !== "" && failed > 0 === (code !== 0);
    return { tally: isWhole ? { passed, failed, skipped } : oneFailed, output: "" };
  },
};
