import { useLocation } from "@tanstack/react-router";
import { useMemo } from "react";
import { useChain } from "../../../lib/query/useChain.ts";
import { useErrorSentence } from "../../../lib/signing/useErrorSentence.ts";
import type { TalkOrigin } from "../../../lib/talk/room/talkOrigin.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { useOpenText } from "../link/useOpenText.ts";
import { OpenLinkForm } from "../start/OpenLinkForm.tsx";
import { GoOn } from "./GoOn.tsx";
import { OpenPlain } from "./OpenPlain.tsx";
import { OpenRequest } from "./OpenRequest.tsx";
import { OpenTrade } from "./OpenTrade.tsx";
import { readHash } from "./readHash.ts";
import { Stopped } from "./Stopped.tsx";

interface OpenLinkProps {
  account: Account;
  /** The conversation that led here, which is told of a payment. */
  from?: TalkOrigin;
}

/** Whatever somebody sent, read before it is believed. */
export function OpenLink({ account, from }: OpenLinkProps) {
  const { chainId, escrow } = useChain().config;
  const hash = useLocation().hash;
  const link = useMemo(() => readHash(hash, { chainId, escrow }), [hash, chainId, escrow]);
  const openText = useOpenText();
  const sentence = useErrorSentence();

  switch (link.kind) {
    case "none":
      return <OpenLinkForm onText={openText} />;
    case "stopped":
      return <Stopped reason={sentence(link.error)} />;
    case "request":
      return <OpenRequest key={hash} link={link} account={account} from={from} />;
    case "payment":
      return <OpenPlain key={hash} link={link} account={account} />;
    case "trade":
      return <OpenTrade key={hash} link={link} account={account} />;
    case "offer":
      return <GoOn to="/trade/$id" trade={link.trade} hash={hash} />;
    case "plea":
      return <GoOn to="/trade/$id/case" trade={link.trade} hash={hash} />;
  }
}
