import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import {
  isWeakerThan,
  kdfDefaults,
  openVault,
  sealVault,
} from "../../../web/app/src/lib/wallet/vault/sealVault.ts";
import { VaultStore } from "../../../web/app/src/lib/wallet/vault/VaultStore.ts";

const fast = { iterations: 10, saltBytes: 32 };
const entropy = Uint8Array.from({ length: 16 }, (_, index) => index);
const seal = (password = "correct horse", id = "one") => sealVault(entropy, password, id, fast);

describe("sealVault", () => {
  it("asks at least 900,000 iterations and a 32-byte salt by default", () => {
    expect(kdfDefaults.iterations).toBeGreaterThanOrEqual(900_000);
    expect(kdfDefaults.saltBytes).toBe(32);
  });

  it("opens with its password and with no other", async () => {
    const vault = await seal();
    expect(await openVault(vault, "correct horse")).toEqual(entropy);
    await expect(openVault(vault, "Correct horse")).rejects.toMatchObject({ code: "passwordWrong" });
  });

  it("takes the same password in another Unicode form", async () => {
    expect(await openVault(await seal("café"), "cafe\u0301")).toEqual(entropy);
  });

  it("holds neither entropy nor password in the open, and nothing twice (A-40)", async () => {
    const [first, second] = [await seal(), await seal()];
    const text = JSON.stringify(first, (_, value) =>
      value instanceof Uint8Array ? [...value].join() : value,
    );
    expect(text).not.toContain([...entropy].join());
    expect(text).not.toContain("correct horse");
    expect(first.secret.data).not.toEqual(second.secret.data);
  });

  it("notices a changed secret, and a secret of another vault", async () => {
    const vault = await seal();
    const other = await seal("correct horse", "two");
    await expect(openVault({ ...vault, secret: other.secret }, "correct horse")).rejects.toMatchObject({
      code: "vaultDamaged",
    });
  });

  it("is weaker once the defaults rise", async () => {
    const vault = await seal();
    expect(isWeakerThan(vault, fast)).toBe(false);
    expect(isWeakerThan(vault, { ...fast, iterations: 11 })).toBe(true);
  });
});

describe("VaultStore", () => {
  it("keeps the first of two wallets created at once", async () => {
    const [one, two] = [new VaultStore("race"), new VaultStore("race")];
    const results = await Promise.allSettled([
      one.write(await seal("a", "a"), null),
      two.write(await seal("b", "b"), null),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(results[1]).toMatchObject({ reason: { code: "vaultExists" } });
    expect((await two.read())?.id).toBe("a");
  });

  it("replaces only the wallet that was named", async () => {
    const store = new VaultStore("replace");
    await store.write(await seal("a", "a"), null);
    await expect(store.write(await seal("c", "c"), "b")).rejects.toMatchObject({ code: "vaultChanged" });
    await store.write(await seal("c", "c"), "a");
    expect((await store.read())?.id).toBe("c");
  });

  it("reads back a vault that opens, and none after removal", async () => {
    const store = new VaultStore("read");
    expect(await store.read()).toBeNull();
    await store.write(await seal(), null);
    const stored = await store.read();
    expect(stored && (await openVault(stored, "correct horse"))).toEqual(entropy);
    await store.remove();
    expect(await store.read()).toBeNull();
  });
});
