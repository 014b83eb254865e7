import { expect } from "@playwright/test";
import { parseEventLogs } from "viem";
import { courtAbi } from "../../web/shared/generated/courtAbi.ts";
import { expectSound } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { further, test } from "./support/test.ts";
import { confirm } from "./support/wallet.ts";

test(
  "a roster's publisher publishes a further version, beginning from the last one",
  further,
  async ({ stage, stack }) => {
    const publisher = await stage.cast("publisher", "zh");
    const { page, t } = publisher;
    await publisher.goTo("desk");
    await publisher.link(t("desk:publish.link")).click();
    await publisher.heading(t("pages.newRoster")).waitFor();
    await page.getByRole("textbox", { name: t("desk:publish.name") }).fill("旧书鉴定");
    await page.getByRole("textbox", { name: t("desk:publish.purpose") }).fill("旧书品相之争。");
    await publish(publisher);

    const card = page.getByRole("article").filter({ hasText: "旧书鉴定" });
    await publisher.link(t("desk:next.link"), card).click();
    await publisher.heading(t("pages.nextVersion")).waitFor();
    await expect(page.getByRole("textbox", { name: t("desk:publish.name") })).toHaveValue("旧书鉴定");
    await page.getByRole("textbox", { name: t("desk:publish.seatFee"), exact: true }).fill("0.005");
    await expectSound(publisher);
    await publish(publisher);
    await expect(card).toHaveCount(2);

    const logs = await stack.client.getLogs({ address: stack.config.court, fromBlock: 0n });
    const published = parseEventLogs({ abi: courtAbi, logs, eventName: "VersionPublished" });
    const [first, second, ...others] = published
      .map(({ args }) => args)
      .filter((args) => args.publisher === publisher.address);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ roster: first?.roster, salt: first?.salt, number: 2n });
    expect(second?.arbitrators).toEqual(first?.arbitrators);
    expect(second?.rules).toEqual({ ...first?.rules, seatFee: 5n * 10n ** 15n });
  },
);

async function publish(publisher: Person): Promise<void> {
  const { t } = publisher;
  await publisher.button(t("desk:publish.submit")).click();
  await confirm(publisher, "courtPublishVersion");
  await publisher.link(t("desk:published.toDesk")).click();
  await publisher.heading(t("pages.desk")).waitFor();
}
