import { bendNode, bendStore } from "../../../test/e2e/support/bend.ts";
import { holdTransaction } from "../../../test/e2e/support/hold.ts";
import { agree } from "../../../test/e2e/support/wallet.ts";
import { people } from "../../seed/people.ts";
import { plans } from "../../seed/plans.ts";
import type { Seeded } from "../../seed/seed.ts";
import { Sitter, type Studio } from "../Sitter.ts";

const wordOf = (value: bigint) => value.toString(16).padStart(64, "0");

/** What the page refuses to believe or to sign, and what is on its way and not there yet. */
export async function takeStopped(studio: Studio, seeded: Seeded): Promise<void> {
  await takeForged(studio, seeded);
  await takeEdited(studio, seeded);
  await takePending(studio, seeded);
  const visitor = await Sitter.arrive(studio);
  const { page } = visitor.person;
  await page.route("**/config.json", (route) => route.abort());
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await visitor.camera.take(page, { name: "stopped-start" });
  await visitor.leave();
}

/** A node that triples what one trade was paid with. */
async function takeForged(studio: Studio, { trades }: Seeded): Promise<void> {
  const { amount } = plans.paid;
  const mei = await Sitter.restored(studio, people.mei.phrase, (person) =>
    bendNode(person, ({ method }, result) =>
      method === "eth_getLogs"
        ? JSON.parse(JSON.stringify(result).replaceAll(wordOf(amount), wordOf(amount * 3n)))
        : result,
    ),
  );
  const { page, t } = mei.person;
  const refused = () => page.getByText(t("errors:tradeTermsForged")).first().waitFor();
  await mei.show("stopped-trades-forged", "/trades", refused);
  await mei.show("stopped-trade-forged", `/trade/${trades.paid}`, refused);
  await mei.leave();
}

/** A store that gives every document with one byte changed. */
async function takeEdited(studio: Studio, { trades }: Seeded): Promise<void> {
  const mei = await Sitter.restored(studio, people.mei.phrase, (person) =>
    bendStore(person, (bytes) =>
      Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]),
    ),
  );
  const { person } = mei;
  const { page, t } = person;
  await mei.show("stopped-agreement-edited", `/trade/${trades.toDeliver}`, async () => {
    await page.getByText(t("trade:agreement.unread.edited.title"), { exact: true }).waitFor();
    await person.button(t("trade:act.deliver.button")).click();
    await page.getByText(t("errors:documentSwapped"), { exact: true }).waitFor();
  });
  await mei.show("stopped-evidence-swapped", `/trade/${trades.inCourt}/case`, () =>
    page.getByText(t("case:evidence.trouble.swapped.title"), { exact: true }).first().waitFor(),
  );
  await mei.leave();
}

/** A transaction that the page sent, and that the node keeps to itself. */
async function takePending(studio: Studio, { trades }: Seeded): Promise<void> {
  const mei = await Sitter.sit(studio, "mei");
  const { person } = mei;
  const { page, t } = person;
  await mei.go(`/trade/${trades.paid}`);
  await person.button(t("trade:act.release.button")).click();
  const sent = holdTransaction(person, "lost");
  await page.getByRole("dialog").getByRole("button").last().click();
  await agree(person, "release");
  await sent;
  await mei.camera.take(page, { name: "pending-dialog-release", isDialog: true });
  await mei.leave();
}
