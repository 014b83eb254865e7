import type * as z from "zod/mini";
import { encodeDocument } from "../wire/canonicalDocument.ts";
import { type LinkContent, type LinkKind, linkSchemas } from "./link.ts";
import { encodeLinkCode } from "./linkCode.ts";

/** The text that goes behind the `#` of a link: servers on the way never see it. */
export function encodeLink<Kind extends LinkKind>(kind: Kind, content: LinkContent<Kind>): string {
  const schema = linkSchemas[kind] as unknown as z.ZodMiniType<LinkContent<Kind>>;
  return encodeLinkCode({ kind, content: encodeDocument(schema, content) });
}
