import { size } from "viem";
import { readArtifact } from "../deployment/readArtifact.ts";

/** EIP-170: code above this is refused by every chain. */
const limit = 24_576;

/** The deployed code of what every chain gets, and what is too large. */
export function contractSizes(): { lines: string[]; tooLarge: string[] } {
  const sizes = ["escrow/Escrow", "court/Court", "court/office/CourtOffice"].map((artifact) => {
    const { contractName, deployedBytecode } = readArtifact(artifact);
    return { contractName, bytes: size(deployedBytecode) };
  });
  const line = ({ contractName, bytes }: { contractName: string; bytes: number }) =>
    `${contractName}: ${bytes} of ${limit} bytes`;
  return { lines: sizes.map(line), tooLarge: sizes.filter(({ bytes }) => bytes > limit).map(line) };
}
