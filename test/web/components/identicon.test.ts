import { expect, it } from "vitest";
import { identiconCells } from "../../../web/app/src/components/address/identiconCells.ts";

const address = "0x5B38Da6a701c568545dCfcB03FcB875f56beddC4";

it("is the same for an address however its letters are cased", () => {
  expect(identiconCells(address.toLowerCase())).toEqual(identiconCells(address));
});

it("differs for addresses that share both ends", () => {
  const twins = ["1", "2", "3", "4", "5", "6"].map(
    (digit) => `${address.slice(0, 20)}${digit}${address.slice(21)}`,
  );
  const pictures = new Set([address, ...twins].map((each) => JSON.stringify(identiconCells(each))));
  expect(pictures.size).toBe(7);
});

it("is mirrored, with an ink that is not its ground", () => {
  const { cells, ink, ground } = identiconCells(address);
  for (const row of cells) expect([...row].reverse()).toEqual(row);
  expect(ink).not.toBe(ground);
});
