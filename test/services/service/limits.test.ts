import { describe, expect, it } from "vitest";
import { Allowance } from "../../../web/service/limits/Allowance.ts";
import { networkOf } from "../../../web/service/limits/networkOf.ts";

describe("Allowance", () => {
  it("refills evenly, never above its amount", () => {
    const allowance = new Allowance(10, 1_000);
    allowance.spend("a", 10, 0);
    expect(allowance.has("a", 0)).toBe(false);
    expect(allowance.has("a", 1)).toBe(true);
    allowance.spend("a", 0, 1_000_000);
    allowance.spend("a", 10, 1_000_000);
    expect(allowance.has("a", 1_000_000)).toBe(false);
  });

  it("counts each key alone, and gives nothing for a clock that goes back", () => {
    const allowance = new Allowance(1, 1_000);
    allowance.spend("a", 1, 5_000);
    expect(allowance.has("b", 5_000)).toBe(true);
    expect(allowance.has("a", 0)).toBe(false);
  });

  it("makes who overdrew wait until it is paid back", () => {
    const allowance = new Allowance(10, 1_000);
    allowance.spend("a", 30, 0);
    expect(allowance.has("a", 2_000)).toBe(false);
    expect(allowance.has("a", 2_001)).toBe(true);
  });
});

describe("networkOf", () => {
  it.each([
    ["127.0.0.1", "127.0.0.1"],
    ["::ffff:10.0.0.7", "10.0.0.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8::6", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    [undefined, "unknown"],
  ])("%s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
