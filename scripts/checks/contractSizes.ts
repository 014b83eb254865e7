import { size } from "viem";
import { readArtifact } from "../deployment/readArtifact.ts";

export interface ContractSize {
  name: string;
  bytes: number;
}

/** EIP-170: code above this is refused by every chain. */
const limit = 24_576;

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

/** What the bold row of a README's table of sizes says, where that is not so. */
export function untoldSizes(readme: string, sizes: readonly ContractSize[]): string[] {
  const [, ...cells] = /^\| \*\*`viaIR`.*$/m.exec(readme)?.[0].match(/\*\*[^*]+\*\*/g) ?? [];
  const told = cells.map((cell) => Number(cell.replaceAll(/[*,]/g, "")));
  return sizes.flatMap(({ name, bytes }, at) =>
    told[at] === bytes ? [] : [`${name} has ${bytes} bytes; the table says ${told[at] ?? "nothing"}`],
  );
}
