import { equal } from "node:assert/strict";
import { getAddress, type Hex, maxUint80, maxUint96, toHex } from "viem";
import { type Policy, policyId } from "../../../web/shared/escrow/policy.ts";
import { chargeId, type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import { Random } from "../../web/shared/support/random.ts";
import { EscrowBench } from "./EscrowBench.ts";

const runs = 100;

const word = (random: Random): Hex => toHex(random.bytes(32));
const address = (random: Random) => getAddress(toHex(random.bytes(20)));

function anyTerms(random: Random): Terms {
  return {
    buyer: address(random),
    seller: address(random),
    token: address(random),
    amount: random.pick([random.big(96), maxUint96]),
    deliverBy: Number(random.big(40)),
    policy: word(random),
    agreement: word(random),
  };
}

function anyPolicy(random: Random): Policy {
  return {
    inspection: Number(random.big(32)),
    returnWindow: Number(random.big(32)),
    answerWindow: Number(random.big(32)),
    rulingWindow: Number(random.big(32)),
    feeBps: Number(random.big(16)),
    feeRecipient: address(random),
    defaultBuyerBps: Number(random.big(16)),
    choices: Number(random.big(8)),
    arbitrator: address(random),
    arbitratorData: toHex(random.bytes(random.int(0, 200))),
    passParties: random.pick([true, false]),
    caseFeeToken: address(random),
    maxCaseFee: random.pick([random.big(80), maxUint80]),
    document: word(random),
    templateId: random.big(256),
  };
}

describe("shared ids", function () {
  this.timeout(60_000);
  let bench: EscrowBench;

  before(async () => {
    bench = await EscrowBench.open();
  });

  it("equal the contract's for any terms", async () => {
    for (let run = 0; run < runs; run++) {
      const terms = anyTerms(new Random(run));
      equal(tradeId(terms, bench.chain.id, bench.escrow), await bench.read("tradeId", terms), `seed ${run}`);
      equal(
        chargeId(terms, bench.chain.id, bench.escrow),
        await bench.read("chargeId", terms),
        `seed ${run}`,
      );
    }
  });

  it("equal the contract's for any policy", async () => {
    for (let run = 0; run < runs; run++) {
      const policy = anyPolicy(new Random(run));
      equal(policyId(policy), await bench.read("policyId", policy), `seed ${run}`);
    }
  });
});
