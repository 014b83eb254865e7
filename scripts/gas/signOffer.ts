import type { Terms, World } from "./world.ts";

/** The seller's word to a split of what is held, for the buyer to send. */
export async function signOffer(world: World, terms: Terms, toBuyer: bigint) {
  const { escrow, ethers, seller } = world;
  const trade: string = await escrow.tradeId(terms);
  const { held, epoch } = await escrow.tradeOf(trade);
  const expiresAt = (await world.now()) + 86_400n;
  const { chainId } = await ethers.provider.getNetwork();
  const sellerSignature = await seller.signTypedData(
    { name: "Parley Escrow", version: "1", chainId, verifyingContract: await escrow.getAddress() },
    {
      Settlement: [
        { name: "trade", type: "bytes32" },
        { name: "held", type: "uint256" },
        { name: "toBuyer", type: "uint256" },
        { name: "expiresAt", type: "uint256" },
        { name: "epoch", type: "uint256" },
      ],
    },
    { trade, held, toBuyer, expiresAt, epoch },
  );
  return { toBuyer, expiresAt, buyerSignature: "0x", sellerSignature };
}
