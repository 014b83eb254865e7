import { expect, test } from "vitest";
import { isPublicPath } from "../../../web/app/src/app/isPublicPath.ts";

test.each(["/arbitrator/0x1", "/roster/0x1", "/proof/0x1", "/figures", "/report"])(
  "%s is open to all",
  (path) => {
    expect(isPublicPath(path)).toBe(true);
  },
);

test.each(["/", "/trade/0x1", "/check/proof", "/proofs", "/desk/roster/new", "/me"])("%s is not", (path) => {
  expect(isPublicPath(path)).toBe(false);
});
