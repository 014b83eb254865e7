// @vitest-environment happy-dom
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { PlainPayment } from "../../../../web/app/src/features/pay/plain/PlainPayment.tsx";
import { useAsked } from "../../../../web/app/src/features/pay/plain/useAsked.ts";
import { NewRequest } from "../../../../web/app/src/features/pay/request/NewRequest.tsx";
import { NewPayment } from "../../../../web/app/src/features/pay/wizard/NewPayment.tsx";
import type { TalkOrigin } from "../../../../web/app/src/lib/talk/room/talkOrigin.ts";
import { useTalkOrigin } from "../../../../web/app/src/lib/talk/room/useTalkOrigin.ts";
import { encodeLink } from "../../../../web/shared/links/encodeLink.ts";
import { chainId, dollar, onlooker } from "../../shared/support/cast.ts";
import { buyer, seller } from "../../trade/support/scene.ts";
import { CardChain, messageId, units } from "./support/CardChain.ts";
import { renderRoom, roomId } from "./support/room.tsx";

beforeEach(() => sessionStorage.clear());

const account = { kind: "outside", address: buyer.address, name: null, number: null } as const;
const from = { talk: roomId };

/** A part of a page at an address, to which a conversation may have led. */
function showAt(address: string, part: ReactNode, origin: TalkOrigin = {}) {
  const history = createMemoryHistory();
  history.replace(address, origin);
  const router = createRouter({ routeTree: createRootRoute(), history });
  renderRoom(new CardChain(), <RouterContextProvider router={router}>{part}</RouterContextProvider>);
  return router;
}

const field = async (name: RegExp) =>
  ((await screen.findByRole("textbox", { name })) as HTMLInputElement).value;

function Plain() {
  const { asked } = useAsked();
  return <PlainPayment account={account} asked={asked} from={useTalkOrigin()} />;
}

describe("from a conversation", () => {
  const code = (changed = {}) =>
    encodeLink("payment", {
      chainId,
      token: dollar,
      to: seller.address,
      amount: units(20),
      note: "",
      ...changed,
    });

  it("a plain payment comes filled in, and is still the payer's to change", async () => {
    showAt(`/pay/plain#${code()}`, <Plain />);
    expect(await field(/^Payee|address/i)).toBe(seller.address);
    expect(await field(/^Amount/)).toBe("20.00");
  });

  it.each([
    ["for another chain", code({ chainId: 1 })],
    ["in an unknown coin", code({ token: onlooker })],
    ["that cannot be read", "payment.nonsense"],
    ["of another kind", seller.address],
  ])("a plain payment %s comes empty", async (_, hash) => {
    showAt(`/pay/plain#${hash}`, <Plain />);
    expect(await field(/^Payee|address/i)).toBe("");
    expect(await field(/^Amount/)).toBe("");
  });

  it("a protected payment comes with the seller filled in", async () => {
    showAt(`/pay/new#${seller.address}`, <NewPayment account={account} from={from} />);
    expect(await field(/seller/i)).toBe(seller.address);
  });

  it("a protected payment forgets whoever stood in the draft before", async () => {
    showAt(`/pay/new#${onlooker}`, <NewPayment account={account} />);
    expect(await field(/seller/i)).toBe(onlooker);
    showAt(`/pay/new#${seller.address}`, <NewPayment account={account} />);
    const fields = await screen.findAllByRole("textbox", { name: /seller/i });
    expect(fields.map((one) => (one as HTMLInputElement).value)).toEqual([onlooker, seller.address]);
  });

  it("a protected request comes with the buyer filled in", async () => {
    showAt(`/request/new#${seller.address}`, <NewRequest account={account} room={roomId} />);
    expect(await field(/buyer/i)).toBe(seller.address);
  });
});

describe("the conversation that led to a page", () => {
  it("stands in the history, outlives a reload, and leads on to a protected payment", async () => {
    const { history } = showAt("/pay/plain", <Plain />, { talk: roomId, request: messageId(77) });
    fireEvent.change(await screen.findByRole("textbox", { name: /^Payee|address/i }), {
      target: { value: seller.address },
    });
    fireEvent.click(await screen.findByRole("link", { name: "Protect it instead" }));
    await waitFor(() => expect(history.location.href).toBe(`/pay/new#${seller.address}`));
    expect(history.location.state).toMatchObject({ talk: roomId, request: messageId(77) });
  });

  it("is none where something else stands there", async () => {
    const { history } = showAt("/pay/plain", <Plain />, { talk: "../x" });
    fireEvent.click(await screen.findByRole("link", { name: "Protect it instead" }));
    await waitFor(() => expect(history.location.href).toBe("/pay/new"));
    expect(history.location.state.talk).toBeUndefined();
  });
});
