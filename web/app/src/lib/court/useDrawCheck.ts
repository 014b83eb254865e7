import { useMutation } from "@tanstack/react-query";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { pastDraws } from "../../../../shared/court/pastDraws.ts";
import { versionSource } from "../chain/sources/courtSources.ts";
import { useChain } from "../query/useChain.ts";
import { checkDraw } from "./checkDraw.ts";

/** Makes every draw of a dispute again, from what the chain says. */
export function useDrawCheck(hearing: Hearing) {
  const chain = useChain();
  return useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const { court } = chain.config;
      const { logs } = await chain.reader.book(versionSource(court, hearing.dispute.version));
      return Promise.all(pastDraws(hearing).map((draw) => checkDraw(chain, draw, logs)));
    },
  });
}
