import { runCommand } from "../run/runCommand.ts";

const least = 98;

/** Line and statement coverage of contracts/ by their unit tests, from the total that Hardhat prints. */
export async function contractCoverage(): Promise<{ isEnough: boolean; output: string }> {
  const { code, output } = await runCommand("hardhat", ["test", "solidity", "--coverage"]);
  const total = /║ Total\s*│\s*([\d.]+)\s*│\s*([\d.]+)/.exec(output);
  if (code !== 0 || !total) return { isEnough: false, output };
  const [lines, statements] = [Number(total[1]), Number(total[2])];
  const summary = `lines ${lines} %, statements ${statements} %, at least ${least} % of both`;
  const isEnough = lines >= least && statements >= least;
  return { isEnough, output: isEnough ? summary : `${output}\n${summary}` };
}
