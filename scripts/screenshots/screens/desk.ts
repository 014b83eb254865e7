import { writeRuling } from "../../../test/e2e/support/desk.ts";
import type { Seeded } from "../../seed/seed.ts";
import { words } from "../../seed/words.ts";
import type { Sitter } from "../Sitter.ts";

/** The arbitrator's work, and what the arbitrator may change. */
export async function takeDesk(sitter: Sitter, { disputes }: Seeded): Promise<void> {
  const { person } = sitter;
  const { t, language } = person;
  await sitter.show("desk", "/desk");
  for (const [stage, id] of Object.entries(disputes)) await sitter.show(`desk-case-${stage}`, caseOf(id));
  await sitter.show("desk-case-written", caseOf(disputes.voting), () =>
    writeRuling(person, { share: "40", reasons: words.lampReasons[language] }),
  );
  await sitter.showDialog("desk-dialog-recuse", caseOf(disputes.inCourt), () =>
    person.button(t("desk:recuse.label")).click(),
  );
  for (const step of ["setProfile", "setMaxLoad", "addStake", "retire"] as const)
    await sitter.showDialog(`desk-dialog-${step}`, "/desk", () =>
      person
        .button(t(`desk:steps.${step}`))
        // The last roster is the one with a stake.
        .last()
        .click(),
    );
  await sitter.show("desk-roster-new", "/desk/roster/new");
  await sitter.go("/desk");
  await person.link(t("desk:next.link")).first().click();
  await person.heading(t("pages.nextVersion")).waitFor();
  await sitter.camera.take(person.page, { name: "desk-roster-next" });
}

/** Coming to the bench: a roster that is open to everybody. */
export async function takeJoining(sitter: Sitter): Promise<void> {
  const { person } = sitter;
  const { t } = person;
  await sitter.show("desk-newcomer", "/desk");
  await sitter.showDialog("desk-dialog-join", "/desk", () => person.button(t("desk:roster.join")).click());
}

const caseOf = (dispute: bigint) => `/desk/case/0x${dispute.toString(16).padStart(64, "0")}`;
