import { expect, type Locator } from "@playwright/test";
import {
  type Address,
  createWalletClient,
  encodeFunctionData,
  type Hex,
  http,
  parseEventLogs,
  parseUnits,
} from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import { creditAt } from "./coins.ts";
import { expectFacts } from "./expectMoney.ts";
import { expectSound, expectSoundEverywhere } from "./expectSound.ts";
import { movedBy, sumOut } from "./movements.ts";
import type { Person } from "./Person.ts";
import type { Stack } from "./Stack.ts";
import { shownAmounts } from "./shownAmounts.ts";
import { confirm } from "./wallet.ts";

export interface Membership {
  /** As typed, in native coin. */
  stake: string;
  load: string;
  name: string;
}

/** Publishes an open roster in which the publisher need not wait. Gives the id of its version. */
export async function publishRoster(person: Person, name: string): Promise<Hex> {
  const { page, t } = person;
  await person.goTo("desk");
  await person.link(t("desk:publish.link")).click();
  await page.getByRole("radio", { name: t("desk:publish.kinds.open.title") }).check();
  await page.getByRole("textbox", { name: t("desk:publish.name"), exact: true }).fill(name);
  await page.getByRole("textbox", { name: t("desk:publish.purpose"), exact: true }).fill(name);
  await page.getByRole("textbox", { name: t("desk:publish.arbitrators.open") }).fill(person.address);
  await expectSoundEverywhere(person);
  await person.button(t("desk:publish.submit")).click();
  await confirm(person, "courtPublishVersion");
  const published = page.getByRole("region", { name: t("desk:published.id"), exact: true });
  await expectSound(person);
  const id = await published.getByText(/^0x[0-9a-f]{64}$/).innerText();
  await person.link(t("desk:published.toDesk"), published).click();
  return id as Hex;
}

/** Finds a roster by the id of its version and joins it, with a stake and a profile. */
export async function joinRoster(
  person: Person,
  version: Hex,
  { stake, load, name }: Membership,
  how: "join" | "accept" = "join",
): Promise<void> {
  const { page, t } = person;
  await person.goTo("desk");
  await page.getByRole("textbox", { name: t("desk:finder.label") }).fill(version);
  const finder = page.getByRole("region", { name: t("desk:finder.title"), exact: true });
  await person.button(t(`desk:roster.${how}`), finder).click();
  const dialog = page.getByRole("dialog", { name: t("desk:join.title"), exact: true });
  await dialog.getByRole("textbox", { name: t("desk:join.stake") }).fill(stake);
  await dialog.getByRole("textbox", { name: t("desk:member.load") }).fill(load);
  await dialog.getByRole("textbox", { name: t("desk:profile.name") }).fill(name);
  await expectSoundEverywhere(person);
  await person.button(t("desk:join.submit"), dialog).click();
  const said = await confirm(person, "courtJoin");
  expect(said.map(({ amount }) => amount)).toEqual([parseUnits(stake, 18)]);
  await finder.getByText(t("desk:roster.joined"), { exact: true }).waitFor();
}

/** The roster one is in; one journey is in one at a time. */
export function membershipOf({ page, t }: Person): Locator {
  return page.getByRole("region", { name: t("desk:member.title"), exact: true }).getByRole("article");
}

/** Leaves: the free stake comes back as a credit, exactly as the dialog says. */
export async function retire(person: Person): Promise<void> {
  const { page, t, stack } = person;
  await person.goTo("desk");
  await person.button(t("desk:steps.retire"), membershipOf(person)).click();
  const dialog = page.getByRole("dialog", { name: t("desk:retire.title"), exact: true });
  await expectSoundEverywhere(person);
  const before = await creditOf(person);
  const text = await dialog
    .locator("dl > div")
    .filter({ has: page.getByText(t("desk:retire.freed"), { exact: true }) })
    .innerText();
  await person.button(t("desk:steps.retire"), dialog).click();
  await confirm(person, "courtRetire");
  await expect(dialog).toBeHidden();
  expect(shownAmounts(text, stack.config.native)).toEqual([(await creditOf(person)) - before]);
}

/** Takes what the court owes, which the page tells to the smallest unit. */
export async function withdrawCredit(person: Person): Promise<void> {
  const { page, t, stack, address } = person;
  const { client, config } = stack;
  const owed = await creditOf(person);
  const row = page
    .getByRole("status")
    .or(page.getByRole("main"))
    .getByRole("listitem")
    .filter({ hasText: t("home:credits.court") });
  await expect(async () => {
    expect(shownAmounts(await row.innerText(), config.native)).toEqual([owed]);
  }).toPass({ timeout: 30_000 });
  await expectSound(person);
  const before = await client.getBlockNumber({ cacheTime: 0 });
  await person.button(t("home:credits.withdraw"), row).click();
  await confirm(person, "courtWithdraw");
  await expect(row).toBeHidden();
  const moved = await movedBy(stack, address, before);
  expect(sumOut(moved, { address: nativeCoin }, [config.court])).toBe(owed);
}

/** What the membership says of stake and work. */
export async function expectStake(person: Person, stake: string): Promise<void> {
  await expectFacts(membershipOf(person), person.stack.config.native, [
    [person.t("desk:member.stake"), parseUnits(stake, 18)],
  ]);
}

/** The open roster that draws for the product's own rules. */
export async function openRoster({ client, config }: Stack): Promise<Hex> {
  const logs = await client.getLogs({ address: config.court, fromBlock: 0n });
  const published = parseEventLogs({ abi: courtAbi, eventName: "VersionPublished", logs });
  const open = published.find(({ args }) => args.rules.open);
  if (!open) throw new Error("The local chain has no open roster.");
  return open.args.version;
}

/** Whoever is in this roster takes no seat from now on, so that those of the journey who join it are drawn. */
export async function clearBench(stack: Stack, version: Hex): Promise<void> {
  const { client, config } = stack;
  const logs = await client.getLogs({ address: config.court, fromBlock: 0n });
  const members = new Set<Address>();
  for (const { eventName, args } of parseEventLogs({
    ...{ abi: courtAbi, logs },
    eventName: ["ArbitratorJoined", "ArbitratorRetired"],
  })) {
    if (args.version !== version) continue;
    if (eventName === "ArbitratorJoined") members.add(args.arbitrator);
    else members.delete(args.arbitrator);
  }
  const data = encodeFunctionData({ abi: courtAbi, functionName: "setMaxLoad", args: [version, 0] });
  for (const from of members) {
    await stack.request("anvil_impersonateAccount", [from]);
    const hash = (await stack.request("eth_sendTransaction", [{ from, to: config.court, data }])) as Hex;
    const { status } = await client.waitForTransactionReceipt({ hash });
    expect(status).toBe("success");
    await stack.request("anvil_stopImpersonatingAccount", [from]);
  }
}

/** How many cases at once the demo arbitrator takes in this roster. */
export async function loadDemoArbitrator(
  { client, config }: Stack,
  version: Hex,
  maxLoad: number,
): Promise<void> {
  const wallet = createWalletClient({
    account: mnemonicToAccount(demoPhrases.arbitrator),
    transport: http(config.rpcUrl),
  });
  const hash = await wallet.writeContract({
    chain: null,
    address: config.court,
    abi: courtAbi,
    functionName: "setMaxLoad",
    args: [version, maxLoad],
  });
  await client.waitForTransactionReceipt({ hash });
}

function creditOf({ stack, address }: Person): Promise<bigint> {
  return creditAt(stack, stack.config.court, address, { address: nativeCoin });
}
