import type { Address } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import { decodeDocument } from "../wire/canonicalDocument.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { type Link, type LinkContent, linkSchemas } from "./link.ts";
import { decodeLinkCode, type LinkCode } from "./linkCode.ts";

/** Where this page lives: links for elsewhere are refused, since they would be signed in vain or to somebody's harm. */
export interface LinkPlace {
  chainId: number;
  escrow: Address;
}

/** Reads a link out of an address, a pasted text or a scanned code. */
export function decodeLink(text: string, place: LinkPlace): Link {
  const link = readContent(decodeLinkCode(codeIn(text)));
  if (link.chainId !== place.chainId) {
    throw new ParleyError("linkOtherChain", { actual: link.chainId, expected: place.chainId });
  }
  if (link.kind !== "payment" && !sameAddress(link.escrow, place.escrow)) {
    throw new ParleyError("linkOtherEscrow", { actual: link.escrow, expected: place.escrow });
  }
  return link;
}

function codeIn(text: string): string {
  const bare = text.replace(/[\s\u200b\u2060\ufeff]/g, "");
  return bare.slice(bare.indexOf("#") + 1);
}

function readContent({ kind, content }: LinkCode): Link {
  switch (kind) {
    case "request":
      return { kind, ...consistentRequest(decodeDocument(linkSchemas.request, content, "linkForged")) };
    case "payment":
      return { kind, ...decodeDocument(linkSchemas.payment, content, "linkForged") };
    case "offer":
      return { kind, ...consistentOffer(decodeDocument(linkSchemas.offer, content, "linkForged")) };
    case "plea":
      return { kind, ...decodeDocument(linkSchemas.plea, content, "linkForged") };
    case "trade":
      return { kind, ...decodeDocument(linkSchemas.trade, content, "linkForged") };
    default:
      throw new ParleyError("linkKindUnknown");
  }
}

/** A request for one place whose agreement is about another was not made by this product. */
function consistentRequest(request: LinkContent<"request">): LinkContent<"request"> {
  if (!("inline" in request.draft)) return request;
  const { escrow, price } = request.draft.inline;
  if (!sameAddress(escrow, request.escrow) || price.token.chainId !== request.chainId) {
    throw new ParleyError("linkForged");
  }
  return request;
}

function consistentOffer(offer: LinkContent<"offer">): LinkContent<"offer"> {
  if (offer.toBuyer > offer.held) throw new ParleyError("linkForged");
  return offer;
}
