import { runCommand } from "./runCommand.ts";
import { oneFailed, onePassed, type Runner } from "./tally.ts";

/** A check that is one command: its exit code is its result. */
export function commandRunner(name: string, command: string, ...args: string[]): Runner {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(command, args);
      return { tally: code === 0 ? onePassed : oneFailed, output };
    },
  };
}
