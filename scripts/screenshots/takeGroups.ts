import { writeRequest } from "../../test/e2e/support/pay.ts";
import type { PersonName } from "../seed/people.ts";
import type { Seeded } from "../seed/seed.ts";
import { words } from "../seed/words.ts";
import { Sitter, type Studio } from "./Sitter.ts";
import { takeCarried } from "./screens/carried.ts";
import { takeCarton } from "./screens/carton.ts";
import { takeCases } from "./screens/cases.ts";
import { takeDesk, takeJoining } from "./screens/desk.ts";
import { takeDoor } from "./screens/door.ts";
import { takeLinks } from "./screens/links.ts";
import { takeNotices } from "./screens/notices.ts";
import { takeOutside } from "./screens/outside.ts";
import { takePanels } from "./screens/panels.ts";
import { takePay } from "./screens/pay.ts";
import { takeRecord } from "./screens/record.ts";
import { takeMe, takeRooms, takeTroubles } from "./screens/rooms.ts";
import { takeStopped } from "./screens/stopped.ts";
import { takeTalk } from "./screens/talk.ts";
import { takeTrades } from "./screens/trades.ts";
import { takeReadmePicture } from "./takeReadmePicture.ts";

/** Takes the groups of screens that are wanted, or all, each person at a browser of their own. */
export async function takeGroups(studio: Studio, seeded: Seeded, wanted: readonly string[]): Promise<void> {
  const isWanted = (group: string) => wanted.length === 0 || wanted.includes(group);

  if (isWanted("door")) {
    const visitor = await Sitter.arrive(studio);
    await takeDoor(visitor);
    await visitor.leave();
  }
  if (isWanted("desk")) {
    await as(studio, "irene", (irene) => takeDesk(irene, seeded));
    await as(studio, "tom", (tom) => takeJoining(tom));
  }
  await as(studio, "mei", async (mei) => {
    if (isWanted("rooms")) {
      await takeRooms(mei);
      await takeMe(mei);
    }
    if (isWanted("trades")) {
      const link = await takeTrades(mei, seeded);
      await as(studio, "jonas", (jonas) => jonas.show("link-trade", link));
    }
    if (isWanted("cases")) {
      const link = await takeCases(mei, seeded);
      await as(studio, "jonas", (jonas) => jonas.show("case-fund-plea", link));
    }
    if (isWanted("readme")) await takeReadmePicture(mei, seeded);
    if (isWanted("pay")) {
      const { request, plain } = await takePay(mei);
      await as(studio, "tom", async (tom) => {
        await tom.show("link-request", request);
        await tom.show("link-plain", plain);
      });
    }
    if (isWanted("carton")) {
      let request = "";
      await as(studio, "jonas", async ({ person }) => {
        request = await writeRequest(person, { amount: "48.5", title: words.lamp[studio.language] });
      });
      await takeCarton(mei, request);
    }
    if (isWanted("troubles")) await takeTroubles(mei, studio.stack);
  });
  if (isWanted("notices")) await takeNotices(studio);
  if (isWanted("panels")) await takePanels(studio);
  if (isWanted("stopped")) await takeStopped(studio, seeded);
  if (isWanted("outside")) await takeOutside(studio);
  if (isWanted("carried")) await takeCarried(studio);
  if (isWanted("talk")) await takeTalk(studio, seeded);
  if (isWanted("record")) await takeRecord(studio);
  if (isWanted("others")) await as(studio, "jonas", (jonas) => takeSellersSide(jonas, seeded));
  if (isWanted("others")) await as(studio, "ana", (ana) => takeOffererSide(ana, seeded));
  // The last: it puts the clock forward.
  if (isWanted("links")) await takeLinks(studio, seeded);
}

/** What the other side of two of Mei's trades sees. */
async function takeSellersSide(jonas: Sitter, { trades }: Seeded): Promise<void> {
  await jonas.show("seller-trade-paid", `/trade/${trades.paid}`);
  await jonas.show("seller-trade-returning", `/trade/${trades.returning}`);
  await jonas.show("seller-case-inCourt", `/trade/${trades.inCourt}/case`);
}

/** What a seller may do about goods that arrived, and about an offer of her own. */
async function takeOffererSide(ana: Sitter, { trades }: Seeded): Promise<void> {
  const { person } = ana;
  const delivered = `/trade/${trades.delivered}`;
  await ana.show("seller-trade-delivered", delivered);
  await ana.showDialog("trade-dialog-return", delivered, () =>
    person.button(person.t("trade:act.allowReturn.button")).click(),
  );
  await ana.showDialog("trade-dialog-revoke", delivered, () =>
    person.button(person.t("trade:offers.revoke")).click(),
  );
}

async function as(studio: Studio, name: PersonName, take: (sitter: Sitter) => Promise<void>): Promise<void> {
  const sitter = await Sitter.sit(studio, name);
  await take(sitter);
  await sitter.leave();
}
