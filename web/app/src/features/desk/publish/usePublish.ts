import { useState } from "react";
import { type Address, encodeAbiParameters, type Hex, keccak256, sha256 } from "viem";
import { rosterDescriptionSchema } from "../../../../../shared/court/courtDocuments.ts";
import { versionId } from "../../../../../shared/court/versionId.ts";
import { encodeDocument } from "../../../../../shared/wire/canonicalDocument.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { publishVersionCall } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";
import type { RosterReading } from "./readRoster.ts";

/** Publishes a version of the publisher's roster with this salt; gives its id once it stands on the chain. */
export function usePublish(publisher: Address, salt: Hex) {
  const documents = useDocuments();
  const act = useDeskAct();
  const [published, setPublished] = useState<Hex | null>(null);

  function publish({ description, rules, arbitrators }: Extract<RosterReading, { ok: true }>) {
    const text = encodeDocument(rosterDescriptionSchema, description);
    const content = { ...rules, document: sha256(text) };
    const id = versionId(rosterOf(publisher, salt), content, arbitrators);
    act.mutate(
      {
        action: "courtPublishVersion",
        calls: async ({ court }) => {
          await documents.savePublic(text);
          return [publishVersionCall(court, salt, content, arbitrators)];
        },
      },
      { onSuccess: () => setPublished(id) },
    );
  }

  return { publish, published, act };
}

function rosterOf(publisher: Address, salt: Hex): Hex {
  return keccak256(encodeAbiParameters([{ type: "address" }, { type: "bytes32" }], [publisher, salt]));
}
