import { expect } from "@playwright/test";
import { getAddress, parseEther, parseEventLogs } from "viem";
import { courtAbi } from "../../web/shared/generated/courtAbi.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { further, test } from "./support/test.ts";
import { confirm } from "./support/wallet.ts";

const day = 86_400;
const people = Array.from({ length: 10 }, (_, at) =>
  getAddress(`0x${(0xa0 + at).toString(16).padStart(40, "0")}`),
);

test(
  "a roster of panels, with an appeal and an outside court, is published as it was shown",
  further,
  async ({ stage, stack }) => {
    const person = await stage.cast("publisher", "zh");
    const { page, t } = person;
    const field = (name: string) => page.getByRole("textbox", { name, exact: true });
    await person.goTo("desk");
    await person.link(t("desk:publish.link")).click();
    await page.getByRole("radio", { name: t("desk:publish.kinds.curated.title") }).check();
    await field(t("desk:publish.name")).fill("艺术品鉴定");
    await field(t("desk:publish.purpose")).fill("真伪之争。");
    const list = page.getByRole("textbox", { name: t("desk:publish.arbitrators.curated") });
    await list.fill(people.slice(0, 2).join("\n"));
    await page.getByRole("radio", { name: t("desk:publish.panel.threeAppeal.title") }).check();
    await page.getByRole("checkbox", { name: t("desk:publish.hasOutside") }).check();
    await field(t("desk:publish.outsideCourt")).fill(stack.config.court);
    await person.button(t("desk:publish.submit")).click();
    await page.getByText(t("desk:publish.problem.fewerThanSeats")).waitFor();
    await page.getByText(t("desk:publish.problem.courtOurs")).waitFor();
    await expectSoundEverywhere(person);

    await list.fill(people.join("\n"));
    await field(t("desk:publish.outsideCourt")).fill(people[0] as string);
    await page.getByText(t("desk:publish.problem.courtNoContract")).waitFor();
    await field(t("desk:publish.outsideCourt")).fill(stack.config.escrow);
    const overturned = page.getByRole("combobox", { name: t("desk:publish.overturned.label"), exact: true });
    await overturned.selectOption({ label: t("desk:publish.overturned.any") });
    await field(t("desk:publish.seatFee")).fill("0.01");
    const preview = page.getByRole("region", { name: t("desk:publish.preview"), exact: true });
    // Two rounds of evidence, two sittings of voting and opening, and appeal; then the outside court.
    const longest = 2 * (5 + 2 * (7 + 2) + 5) + 90;
    await preview.getByText(String(longest)).first().waitFor();
    await preview.getByText("0.03").waitFor();
    await preview.getByText("0.07").waitFor();
    await expectSoundEverywhere(person);
    await person.button(t("desk:publish.submit")).click();
    await confirm(person, "courtPublishVersion");
    await person.link(t("desk:published.toDesk")).click();

    const card = page.getByRole("article").filter({ hasText: "艺术品鉴定" });
    await card.getByText(t("desk:roster.rules"), { exact: true }).click();
    await card.getByText(t("desk:rules.appealable")).waitFor();
    await expectSoundEverywhere(person);

    const logs = await stack.client.getLogs({ address: stack.config.court, fromBlock: 0n });
    const published = parseEventLogs({ abi: courtAbi, logs, eventName: "VersionPublished" });
    const own = published.map(({ args }) => args).find(({ publisher }) => publisher === person.address);
    expect(own?.arbitrators).toEqual(people);
    expect(own?.rules).toMatchObject({
      seats: 3,
      rounds: 2,
      revealPeriod: 2 * day,
      appealPeriod: 5 * day,
      overturnedBps: 1,
      seatFee: parseEther("0.01"),
      outsideCourt: stack.config.escrow,
      outsidePeriod: 90 * day,
      outsideData: "0x",
    });
  },
);
