import { expect } from "@playwright/test";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { decodeLink } from "../../web/shared/links/decodeLink.ts";
import { encodeLink } from "../../web/shared/links/encodeLink.ts";
import { bendStore } from "./support/bend.ts";
import { expectSound, expectSoundEverywhere } from "./support/expectSound.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { openPaid, payAgreement, writeRequest } from "./support/pay.ts";
import { pasteLink } from "./support/settle.ts";
import { withOwnRules } from "./support/strangersRequest.ts";
import { further, inLanguage, test } from "./support/test.ts";
import { openTrade } from "./support/trade.ts";
import { restoreWallet } from "./support/wallet.ts";

const codeOf = (link: string) => link.slice(link.indexOf("#") + 1);

test("an edited agreement stops the signing", async ({ stage }) => {
  const seller = await stage.cast("seller", "en");
  const buyer = await stage.cast("buyer", "zh");
  const deal = { amount: "50" };
  await pasteLink(buyer, await writeRequest(seller, deal));
  await payAgreement(buyer, deal);
  const trade = await openPaid(buyer);

  // On another device of the seller's, the store gives every document with one byte changed.
  const again = await stage.enter("seller", "zh");
  again.faults.forgive(/blobs/);
  await bendStore(again, (bytes) => {
    const edited = Buffer.from(bytes);
    const last = edited.length - 1;
    edited[last] = (edited[last] ?? 0) ^ 1;
    return edited;
  });
  await restoreWallet(again, seller.phrase);
  await openTrade(again, trade);
  await again.page.getByText(again.t("trade:agreement.unread.edited.title"), { exact: true }).waitFor();
  await again.button(again.t("trade:act.deliver.button")).click();
  await again.page.getByText(again.t("errors:documentSwapped"), { exact: true }).waitFor();
  await expectSoundEverywhere(again);
  await expect(again.page.getByRole("dialog")).toHaveCount(0);
});

for (const language of languages) {
  test(
    `a forged request is stopped with its reason (${language})`,
    inLanguage("zh", language),
    async ({ stage, stack }) => {
      const seller = await stage.enterWithWallet("seller", "en");
      const buyer = await stage.enterWithWallet("buyer", language);
      const place = { chainId: stack.config.chainId, escrow: stack.config.escrow };
      const code = codeOf(await writeRequest(seller, { amount: "50" }));
      const stoppedWith = (reason: string) =>
        expect(buyer.page.getByRole("alert").filter({ hasText: reason })).toBeVisible();

      await pasteLink(buyer, `${stack.origin}/r#${code.slice(0, -9)}`);
      await stoppedWith(buyer.t("errors:linkDamaged"));
      await expectSoundEverywhere(buyer);

      const link = decodeLink(code, place);
      if (link.kind !== "request" || !("sealed" in link.draft))
        throw new Error("The request carries no sealed text.");
      const { sealed } = link.draft;
      const otherText = { ...sealed, plainHash: `0x${"17".repeat(32)}` as const };
      const { kind: _, ...content } = link;
      await pasteLink(
        buyer,
        `${stack.origin}/r#${encodeLink("request", { ...content, draft: { sealed: otherText } })}`,
      );
      await stoppedWith(buyer.t("errors:sealedHashMismatch"));

      const otherEscrow = `0x${"42".repeat(20)}` as const;
      await pasteLink(
        buyer,
        `${stack.origin}/r#${encodeLink("request", { ...content, escrow: otherEscrow })}`,
      );
      await stoppedWith(buyer.t("errors:linkOtherEscrow"));
    },
  );
}

for (const language of languages) {
  test(
    `rules that Parley did not publish are no good news (${language})`,
    further,
    async ({ stage, stack }) => {
      const seller = await stage.cast("seller", "en");
      const buyer = await stage.cast("buyer", language);
      const { page, t } = buyer;
      const link = await writeRequest(seller, { amount: "50" });
      await pasteLink(buyer, await withOwnRules(stack, link, { defaultBuyerBps: 0 }));
      await expect(page.getByText(t("pay:policy.unlistedTitle"), { exact: true })).toBeVisible();

      // The arbitrator would come, and its record stands there; yet that is not shown as good.
      const arbitrator = page.getByRole("region", { name: t("pay:arbitrator.title") });
      await expect(arbitrator.getByText(t("case:court.isNamed"), { exact: true })).toBeVisible();
      const unlisted = patternOf(t("pay:arbitrator.passedUnlisted", { cost: anything }));
      await expect(arbitrator.getByRole("status").filter({ hasText: unlisted })).toBeVisible();
      await expectSound(buyer);

      await pasteLink(buyer, link);
      const listed = patternOf(t("pay:arbitrator.passed", { cost: anything }));
      await expect(arbitrator.getByRole("status").filter({ hasText: listed })).toBeVisible();
      await expect(page.getByText(t("pay:policy.unlistedTitle"), { exact: true })).toHaveCount(0);
    },
  );
}
