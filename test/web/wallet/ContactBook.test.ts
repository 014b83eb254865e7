import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { ContactBook } from "../../../web/app/src/lib/contacts/ContactBook.ts";

const address = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

it("keeps names by address, in the order of the names, over a restart", async () => {
  const book = new ContactBook("contacts-1");
  await book.save({ address, name: " Tea House " });
  await book.save({ address: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", name: "Ann" });
  const again = new ContactBook("contacts-1");
  await again.load();
  expect(again.read().map(({ name }) => name)).toEqual(["Ann", "Tea House"]);
});

it("knows an address however it is written, and has one name for it", async () => {
  const book = new ContactBook("contacts-2");
  await book.save({ address, name: "Tea" });
  await book.save({ address: address.toLowerCase() as `0x${string}`, name: "Tea House" });
  expect(book.read()).toEqual([{ address, name: "Tea House" }]);
  await book.remove(address.toLowerCase() as `0x${string}`);
  expect(book.read()).toEqual([]);
});
