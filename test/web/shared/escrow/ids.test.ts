import { AbiCoder, getBytes, keccak256, solidityPackedKeccak256, TypedDataEncoder } from "ethers";
import { hashTypedData } from "viem";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { policyId, policySchema } from "../../../../web/shared/escrow/policy.ts";
import { sideOf } from "../../../../web/shared/escrow/side.ts";
import { chargeId, termsSchema, tradeId } from "../../../../web/shared/escrow/terms.ts";
import {
  answerTypedData,
  claimTypedData,
  settlementTypedData,
} from "../../../../web/shared/escrow/typedData.ts";
import { buyer, chainId, escrow, onlooker, policy, seller, terms } from "../support/cast.ts";

// A second library computes every vector, so that one library's mistake cannot prove itself right.
const coder = AbiCoder.defaultAbiCoder();

describe("policyId", () => {
  it("is the hash of the policy's words, the arbitrator's data hashed into one", () => {
    const tuple =
      "tuple(uint32,uint32,uint32,uint32,uint16,address,uint16,uint8,address,bytes32,bool,address,uint80,bytes32,uint256)";
    const words = { ...policy, arbitratorData: keccak256(policy.arbitratorData) };
    expect(policyId(policy)).toBe(keccak256(coder.encode([tuple], [Object.values(words)])));
  });
});

describe("tradeId", () => {
  it("binds the tag, the chain, the contract and every term, with the low 64 bits zero", () => {
    const tag = solidityPackedKeccak256(["string"], ["Parley.pay"]);
    const tuple = "tuple(address,address,address,uint96,uint40,bytes32,bytes32)";
    const hash = keccak256(
      coder.encode(["bytes32", "uint256", "address", tuple], [tag, chainId, escrow, Object.values(terms)]),
    );
    const id = tradeId(terms, chainId, escrow);
    expect(id.slice(0, 50)).toBe(hash.slice(0, 50));
    expect(getBytes(id).slice(24)).toEqual(new Uint8Array(8));
  });

  it("of a charge's authorization differs by its tag alone", () => {
    const tag = solidityPackedKeccak256(["string"], ["Parley.charge"]);
    const tuple = "tuple(address,address,address,uint96,uint40,bytes32,bytes32)";
    const hash = keccak256(
      coder.encode(["bytes32", "uint256", "address", tuple], [tag, chainId, escrow, Object.values(terms)]),
    );
    expect(chargeId(terms, chainId, escrow)).toBe(`${hash.slice(0, 50)}${"0".repeat(16)}`);
  });

  it("differs by chain, contract and term", () => {
    const id = tradeId(terms, chainId, escrow);
    expect(tradeId(terms, 1, escrow)).not.toBe(id);
    expect(tradeId(terms, chainId, onlooker)).not.toBe(id);
    expect(tradeId({ ...terms, amount: terms.amount + 1n }, chainId, escrow)).not.toBe(id);
  });
});

describe("schemas", () => {
  it("carry terms and policies through JSON unchanged", () => {
    const wire = JSON.parse(JSON.stringify([z.encode(termsSchema, terms), z.encode(policySchema, policy)]));
    expect(z.decode(termsSchema, wire[0])).toEqual(terms);
    expect(z.decode(policySchema, wire[1])).toEqual(policy);
  });

  it.each([
    ["a broken checksum", { buyer: buyer.replace("C", "c") }],
    ["an amount beyond 96 bits", { amount: (1n << 96n).toString() }],
    ["an amount in scientific notation", { amount: "1e6" }],
    ["an amount that is not a text", { amount: 5 }],
    ["a deadline beyond 40 bits", { deliverBy: 2 ** 40 }],
    ["a deadline with a fraction", { deliverBy: 1.5 }],
    ["a short hash", { agreement: "0xabcd" }],
  ])("refuse %s", (_, change) => {
    expect(z.safeParse(termsSchema, { ...z.encode(termsSchema, terms), ...change }).success).toBe(false);
  });

  it("bring an address to its checksummed form", () => {
    const parsed = z.parse(termsSchema, { ...z.encode(termsSchema, terms), buyer: buyer.toLowerCase() });
    expect(parsed.buyer).toBe(buyer);
  });
});

describe("typed data", () => {
  const place = { chainId, escrow } as const;
  const trade = tradeId(terms, chainId, escrow);
  const domain = { name: "Parley Escrow", version: "1", chainId, verifyingContract: escrow };

  it("hashes a settlement like any other EIP-712 library", () => {
    const message = { trade, held: 10n, toBuyer: 4n, expiresAt: 1_900_000_000, epoch: 3 };
    const data = settlementTypedData(place, message);
    const types = { Settlement: [...data.types.Settlement] };
    expect(hashTypedData(data)).toBe(TypedDataEncoder.hash(domain, types, message));
  });

  it("keeps a claim and an answer with the same fields apart", () => {
    const message = {
      trade,
      buyerBps: 7_000,
      statement: terms.agreement,
      epoch: 3,
      expiresAt: 1_900_000_000,
    };
    const claim = claimTypedData(place, message);
    const answer = answerTypedData(place, message);
    expect(hashTypedData(claim)).toBe(
      TypedDataEncoder.hash(domain, { Claim: [...claim.types.Claim] }, message),
    );
    expect(hashTypedData(answer)).not.toBe(hashTypedData(claim));
  });
});

describe("sideOf", () => {
  it("tells buyer, seller and onlooker, in any letter case", () => {
    expect(sideOf(terms, buyer.toLowerCase() as typeof buyer)).toBe("buyer");
    expect(sideOf(terms, seller)).toBe("seller");
    expect(sideOf(terms, onlooker)).toBeNull();
    expect(sideOf(terms, null)).toBeNull();
  });
});
