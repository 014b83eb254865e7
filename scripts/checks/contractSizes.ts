import { size } from "viem";
import { readArtifact } from "../deployment/readArtifact.ts";
import type { Figures } from "../gas/Figures.ts";

export interface ContractSize {
  name: string;
  bytes: number;
}

/** EIP-170: code above this is refused by every chain. */
const limit = 24_576;

/** Steps whose gas the README's table gives after the sizes. */
const steps = ["pay.erc20", "panel3.total"];

/** The deployed code of what every chain gets, in the order of the README's columns. */
export function contractSizes(): ContractSize[] {
  return ["escrow/Escrow", "court/Court", "court/office/CourtOffice"].map((artifact) => {
    const { contractName, deployedBytecode } = readArtifact(artifact);
    return { name: contractName, bytes: size(deployedBytecode) };
  });
}

export function tooLarge(sizes: readonly ContractSize[]): string[] {
  return sizes
    .filter(({ bytes }) => bytes > limit)
    .map(({ name, bytes }) => `${name}: ${bytes} of ${limit} bytes`);
}

/** What the bold row of a README's table of sizes and gas says, where that is not so. */
export function untoldFigures(readme: string, sizes: readonly ContractSize[], gas: Figures): string[] {
  const [, ...cells] = /^\| \*\*`viaIR`.*$/m.exec(readme)?.[0].match(/\*\*[^*]+\*\*/g) ?? [];
  const told = cells.map((cell) => Number(cell.replaceAll(/[*,]/g, "")));
  const figures = [
    ...sizes.map(({ name, bytes }) => ({ figure: bytes, what: `${name} has ${bytes} bytes` })),
    ...steps.map((step) => ({ figure: gas[step], what: `${step} costs ${gas[step]} gas` })),
  ];
  return figures.flatMap(({ figure, what }, at) =>
    told[at] === figure ? [] : [`${what}; the table says ${told[at] ?? "nothing"}`],
  );
}
