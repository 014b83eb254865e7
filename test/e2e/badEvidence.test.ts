import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { payProtected } from "./support/pay.ts";
import { further, test } from "./support/test.ts";
import { act, openTrade } from "./support/trade.ts";

const gigabyte = 1_000_000_000;
const contents = {
  "invoice.html": "<!doctype html><script>alert(1)</script>",
  "photo.svg": '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  "photo.png": "<html><body onload=alert(1)>",
  "empty.txt": "",
  "program.bin": "\u0000\u0001\u0002",
};

for (const language of languages) {
  test(
    `what cannot be evidence is refused by name, with the reason, and never stored (A-35, ${language})`,
    further,
    async ({ stage }) => {
      const buyer = await stage.cast("buyer", language);
      const seller = await stage.cast("seller", "en");
      const trade = await payProtected(buyer, seller, { amount: "30" });
      await openTrade(seller, trade);
      await act(seller, "deliver");
      const { page, t } = buyer;
      await buyer.link(t("trade:act.openCase.button")).click();

      const folder = await mkdtemp(join(tmpdir(), "parley-files-"));
      const stored: string[] = [];
      page.on("request", (request) => {
        if (request.method() === "PUT") stored.push(request.url());
      });
      try {
        for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content);
        await writeFile(join(folder, "film.mp4"), "");
        await truncate(join(folder, "film.mp4"), gigabyte);
        await writeFile(join(folder, "letter.txt"), "What was promised.\n");

        const refusals = {
          "invoice.html": t("errors:fileActiveContent"),
          "photo.svg": t("errors:fileActiveContent"),
          "photo.png": t("errors:fileActiveContent"),
          "empty.txt": t("errors:fileEmpty"),
          "program.bin": t("errors:fileTypeNotAllowed"),
          "film.mp4": t("errors:fileTooLarge"),
        };
        const drop = page.getByLabel(t("case:files.add"));
        for (const [name, reason] of Object.entries(refusals)) {
          await drop.setInputFiles(join(folder, name));
          await expect(page.getByText(`${name} — ${reason}`, { exact: true })).toBeVisible();
          await expect(page.getByRole("list", { name: t("case:files.chosen") })).toHaveCount(0);
        }
        await drop.setInputFiles(join(folder, "letter.txt"));
        await expect(page.getByRole("list", { name: t("case:files.chosen") })).toContainText("letter.txt");
        expect(stored).toEqual([]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
}
