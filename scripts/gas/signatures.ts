import type { AbstractSigner, TypedDataField } from "ethers";
import { getAddress, type Hex } from "viem";
import {
  authorizationTypedData,
  permit2TypedData,
  permitTypedData,
} from "../../web/app/src/lib/signing/prelude/coinSignatures.ts";
import type { Terms as TermsToSign } from "../../web/shared/escrow/terms.ts";
import { settlementTypedData } from "../../web/shared/escrow/typedData.ts";
import type { Terms, World } from "./world.ts";

interface TypedData {
  domain: object;
  types: Readonly<Record<string, readonly TypedDataField[]>>;
  message: object;
}

/** Signs what the page has people sign. */
export function sign(signer: AbstractSigner, { domain, types, message }: TypedData): Promise<string> {
  return signer.signTypedData(domain, types as Record<string, TypedDataField[]>, message);
}

const hour = 3_600n;

/** The buyer's ERC-3009 authorization of the terms' amount under `nonce`. */
export async function signAuthorization(world: World, terms: Terms, nonce: string) {
  const { buyer, now } = world;
  const time = { validAfter: 0n, validBefore: (await now()) + hour };
  const [coin, escrow] = [await domainOf(world), await escrowOf(world)];
  const typedData = authorizationTypedData(coin, escrow, toSign(terms), nonce as Hex, time);
  return { validBefore: time.validBefore, signature: await sign(buyer, typedData) };
}

/** The buyer's EIP-2612 permit of the terms' amount. */
export async function signPermit(world: World, terms: Terms) {
  const { buyer, dollar, ethers, now } = world;
  const deadline = (await now()) + hour;
  const nonce: bigint = await dollar.nonces(terms.buyer);
  const [coin, escrow] = [await domainOf(world), await escrowOf(world)];
  const signed = await sign(buyer, permitTypedData(coin, escrow, toSign(terms), nonce, deadline));
  const { v, r, s } = ethers.Signature.from(signed);
  return { deadline, v, r, s };
}

/** The buyer's word to Permit2, with the terms as witness. */
export async function signPermit2(world: World, terms: Terms, nonce: bigint) {
  const { buyer, now } = world;
  const deadline = (await now()) + hour;
  const [chainId, escrow] = [await chainIdOf(world), await escrowOf(world)];
  const signature = await sign(buyer, permit2TypedData(chainId, escrow, toSign(terms), nonce, deadline));
  return { deadline, signature };
}

/** The seller's word to a split of what is held, for the buyer to send. */
export async function signOffer(world: World, terms: Terms, toBuyer: bigint) {
  const { escrow, now, seller } = world;
  const trade: Hex = await escrow.tradeId(terms);
  const { held, epoch } = await escrow.tradeOf(trade);
  const expiresAt = (await now()) + 24n * hour;
  const place = { chainId: await chainIdOf(world), escrow: await escrowOf(world) };
  const message = { trade, held, toBuyer, expiresAt: Number(expiresAt), epoch: Number(epoch) };
  const sellerSignature = await sign(seller, settlementTypedData(place, message));
  return { toBuyer, expiresAt, buyerSignature: "0x", sellerSignature };
}

export async function chainIdOf({ ethers }: World): Promise<number> {
  return Number((await ethers.provider.getNetwork()).chainId);
}

async function escrowOf({ escrow }: World) {
  return getAddress(await escrow.getAddress());
}

async function domainOf({ dollar }: World) {
  const [, name, version, chainId, verifyingContract] = await dollar.eip712Domain();
  return { name, version, chainId: Number(chainId), verifyingContract };
}

/** As the page knows them. */
function toSign({ buyer, seller, token, amount, deliverBy, policy, agreement }: Terms): TermsToSign {
  return {
    buyer: getAddress(buyer),
    seller: getAddress(seller),
    token: getAddress(token),
    amount,
    deliverBy: Number(deliverBy),
    policy: policy as Hex,
    agreement: agreement as Hex,
  };
}
