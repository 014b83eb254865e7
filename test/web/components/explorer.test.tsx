// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AddressDialog } from "../../../web/app/src/components/address/AddressDialog.tsx";
import { ExplorerContext } from "../../../web/app/src/components/chain/ExplorerContext.ts";
import { TxLink } from "../../../web/app/src/components/chain/TxLink.tsx";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

const hash = `0x${"ab".repeat(32)}`;
const address = "0x5B38Da6a701c568545dCfcB03FcB875f56beddC4";
const tx = <TxLink hash={hash} />;
const dialog = <AddressDialog address={address} name="Lin Wei" you onClose={() => undefined} />;

const show = (what: typeof tx, explorer: string | undefined) =>
  renderWithTexts(<ExplorerContext value={explorer}>{what}</ExplorerContext>);

describe("where the chain has an explorer", () => {
  const explorer = "https://explorer.example";

  it.each([
    ["a transaction", tx, `${explorer}/tx/${hash}`],
    ["an address", dialog, `${explorer}/address/${address}`],
  ])("%s links to it, and tells it nothing about the page", (_, what, href) => {
    show(what, explorer);
    const link = screen.getByRole("link", { name: /explorer/ });
    expect(link.getAttribute("href")).toBe(href);
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toBe("noreferrer");
  });
});

describe("where it has none", () => {
  it.each([
    ["a transaction", tx, "Copy transaction"],
    ["an address", dialog, "Copy address"],
  ])("%s can be copied, and links nowhere", (_, what, copy) => {
    show(what, undefined);
    expect(screen.getByRole("button", { name: copy })).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });
});
