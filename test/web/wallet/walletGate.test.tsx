// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { screen } from "@testing-library/react";
import { beforeEach, it } from "vitest";
import { WalletGate } from "../../../web/app/src/app/shell/WalletGate.tsx";
import { welcomePart } from "../../../web/app/src/app/shell/welcomePart.ts";
import { renderInWallet } from "./support/renderInWallet.tsx";

const noPages = () => Promise.reject(new Error("nobody comes in"));

beforeEach(() => localStorage.clear());

it("draws a door that was fetched at once, without a placeholder first", async () => {
  await welcomePart.load();
  await renderInWallet(<WalletGate loadPages={noPages} />);
  // Not found in a moment: there already.
  screen.getByRole("heading", { level: 1, name: "Agree in writing, pay with protection" });
});
