import { Signature } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AgreementCard } from "../../../../../../shared/agreement/agreementState.ts";
import { diffAgreements } from "../../../../../../shared/agreement/diffAgreements.ts";
import { AgreementPair } from "../../../../components/agreement/AgreementPair.tsx";
import { Button } from "../../../../components/button/Button.tsx";
import { Dialog } from "../../../../components/dialog/Dialog.tsx";
import { shortHex } from "../../../../lib/format/shortHex.ts";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import type { Message } from "../../../../lib/talk/room/RoomScene.ts";
import { CardFrame } from "../../cards/CardFrame.tsx";
import { PayStep } from "../act/PayStep.tsx";
import { SignStep } from "../act/SignStep.tsx";
import { Differences } from "./Differences.tsx";
import { ProposalFacts } from "./ProposalFacts.tsx";
import type { ProposalProps } from "./ProposalSheet.tsx";
import { SubjectLine } from "./SubjectLine.tsx";
import { TextHash } from "./TextHash.tsx";
import { useWho } from "./useWho.ts";

interface CardBodyProps extends ProposalProps {
  message: Message;
  signature: AgreementCard["signature"];
  /** No later card of the room is about this text. */
  isLast: boolean;
}

/** A proposal, or a signature under one, in short; the whole text one tap away. */
export function CardBody({ message, signature, isLast, ...props }: CardBodyProps) {
  const { scene, proposal } = props;
  const { t } = useTranslation("talkAgreement");
  const { list } = useFormat();
  const who = useWho(scene);
  const [isOpen, setOpen] = useState(false);
  const { agreement, previous, signedBy, isBothSigned, isSuperseded, hash } = proposal;
  const author = message.isOwn ? scene.self : (message.author.account ?? proposal.by);
  const points = previous ? diffAgreements(previous, agreement).length : 0;
  const heading =
    signature === "genuine" ? "card.signed" : signature === "notChecked" ? "card.unchecked" : "card.proposed";
  return (
    <CardFrame title={t("card.label")} icon={<Signature className="size-4" aria-hidden="true" />}>
      <p className="font-medium">{t(heading, { who: who(author) })}</p>
      <SubjectLine agreement={agreement} />
      {signature === "genuine" ? null : <ProposalFacts agreement={agreement} who={who} />}
      <ul className="grid gap-1 text-sm text-soft">
        {points > 0 && signature !== "genuine" ? <li>{t("diff.points", { count: points })}</li> : null}
        {signedBy.length > 0 ? <li>{t("card.signedBy", { who: list(signedBy.map(who)) })}</li> : null}
        {isBothSigned ? <li className="font-medium text-jade">✓ {t("card.bothSigned")}</li> : null}
        {isSuperseded ? <li>{t("card.superseded")}</li> : null}
        <li>
          {t("hash")} <code className="font-mono text-xs">{shortHex(hash)}</code>
        </li>
      </ul>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t("card.open")}
      </Button>
      <Dialog title={t("card.label")} open={isOpen} onClose={() => setOpen(false)}>
        {previous ? <Differences before={previous} after={agreement} /> : null}
        <AgreementPair agreement={agreement} label={t("languages")} />
        <TextHash hash={hash} />
      </Dialog>
      {isLast && isBothSigned ? <PayStep {...props} /> : null}
      {isLast && !isBothSigned && !isSuperseded ? <SignStep {...props} /> : null}
    </CardFrame>
  );
}
