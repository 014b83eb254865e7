import { parseEther, sha256 } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { demoPhrases } from "../../web/app/src/local/demoPhrases.ts";
import type { Deployer } from "./Deployer.ts";
import { demoProfile } from "./demoProfile.ts";
import { deployContracts } from "./deployContracts.ts";
import { deployProduct } from "./deployProduct.ts";
import { joinRoster } from "./publishRoster.ts";
import { testCoins, testFeeds } from "./testCoins.ts";

/** Deploys what the local chain lacks, play money and a demo arbitrator included, and describes it all for the page. */
export async function deployLocally(deployer: Deployer, say: (line: string) => void) {
  const arbitrator = mnemonicToAccount(demoPhrases.arbitrator);
  const coins = testCoins();
  const feeds = testFeeds();
  const product = await deployProduct(deployer, {
    named: arbitrator.address,
    name: { en: "the demo arbitrator", zh: "演示仲裁员" },
    open: [arbitrator.address],
    feeRecipient: deployer.wallet.account.address,
  });
  const done = [...product.done, ...(await deployContracts(deployer, [...coins, ...feeds]))];

  const profileBytes = demoProfile();
  const profile = sha256(profileBytes);
  const seats = [
    { version: product.named, stake: 0n, maxLoad: 200, profile },
    ...(product.open ? [{ version: product.open, stake: parseEther("0.03"), maxLoad: 5, profile }] : []),
  ];
  for (const seat of seats) {
    if (await joinRoster(deployer, product.court, seat, arbitrator)) {
      done.push(`demo arbitrator ${arbitrator.address} joined ${seat.version}`);
    }
  }
  say(done.length > 0 ? `Deployed:\n  ${done.join("\n  ")}` : "Everything is deployed already.");

  const config = {
    chainId: product.chainId,
    escrow: product.escrow,
    court: product.court,
    policies: product.policies.map(({ id }) => id),
    startBlock: 0,
    coins: coins.map(({ address, symbol, name, decimals, methods }) => {
      return { address, symbol, name, decimals, methods };
    }),
    feeds: feeds.map(({ address, token, currency }) => ({ address, token, currency })),
  };
  // The texts that the chain names by their hash belong into the blob store.
  return { config, documents: [...product.documents, profileBytes] };
}
