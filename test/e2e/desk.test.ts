import { expect } from "@playwright/test";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import {
  expectStake,
  joinRoster,
  membershipOf,
  publishRoster,
  retire,
  withdrawCredit,
} from "./support/roster.ts";
import { further, test } from "./support/test.ts";
import { confirm } from "./support/wallet.ts";

test(
  "publish a roster, join it with stake and profile, change both, retire with all of the stake",
  further,
  async ({ stage }) => {
    const person = await stage.cast("arbitrator", "zh");
    const { page, t } = person;
    const version = await publishRoster(person, "海运货损");
    await joinRoster(person, version, { stake: "0.05", load: "3", name: "林仲裁" }, "accept");
    await expectStake(person, "0.05");
    await expectSoundEverywhere(person);

    await person.button(t("desk:steps.setMaxLoad"), membershipOf(person)).click();
    const load = page.getByRole("dialog", { name: t("desk:steps.setMaxLoad"), exact: true });
    await load.getByRole("textbox").fill("7");
    await expectSoundEverywhere(person);
    await person.button(t("desk:member.save"), load).click();
    await confirm(person, "courtSetMaxLoad");
    await membershipOf(person)
      .getByText(t("desk:member.workOf", { load: "0", most: "7" }), { exact: true })
      .waitFor();

    await person.button(t("desk:steps.addStake"), membershipOf(person)).click();
    const stake = page.getByRole("dialog", { name: t("desk:steps.addStake"), exact: true });
    await stake.getByRole("textbox").fill("0.020000000000000001");
    await expectSoundEverywhere(person);
    await person.button(t("desk:steps.addStake"), stake).click();
    await confirm(person, "courtAddStake");
    await expectStake(person, "0.070000000000000001");

    await person.button(t("desk:steps.setProfile"), membershipOf(person)).click();
    const profile = page.getByRole("dialog", { name: t("desk:steps.setProfile"), exact: true });
    await profile.getByRole("textbox", { name: t("desk:profile.about") }).fill("三十年海运。");
    await expectSoundEverywhere(person);
    await person.button(t("desk:member.save"), profile).click();
    await confirm(person, "courtSetProfile");
    await expect(profile).toBeHidden();

    await retire(person);
    await withdrawCredit(person);
  },
);
