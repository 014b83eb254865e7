import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Proposal } from "../../../../../../shared/agreement/agreementState.ts";
import { AgreementPair } from "../../../../components/agreement/AgreementPair.tsx";
import { Section } from "../../../../components/layout/Section.tsx";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { PayStep } from "../act/PayStep.tsx";
import { SignStep } from "../act/SignStep.tsx";
import type { SentAgreement } from "../read/agreementCards.ts";
import { Differences } from "./Differences.tsx";
import { ProposalFacts } from "./ProposalFacts.tsx";
import { SubjectLine } from "./SubjectLine.tsx";
import { TextHash } from "./TextHash.tsx";
import { useWho } from "./useWho.ts";

export interface ProposalProps {
  scene: RoomScene;
  proposal: Proposal;
  sent: SentAgreement;
}

interface ProposalSheetProps extends ProposalProps {
  /** How to propose something else instead. */
  counter: ReactNode;
}

/** A proposal whole: whose it is, what it changes, its text in both languages, and what can be done about it. */
export function ProposalSheet({ counter, ...props }: ProposalSheetProps) {
  const { scene, proposal } = props;
  const { t } = useTranslation("talkAgreement");
  const who = useWho(scene);
  const { agreement, previous, by, hash, isBothSigned } = proposal;
  return (
    <>
      <Section title={t(isBothSigned ? "standing.agreed" : "standing.proposal", { who: who(by) })}>
        <SubjectLine agreement={agreement} />
        <ProposalFacts agreement={agreement} who={who} />
        {previous && !isBothSigned ? (
          <section aria-label={t("diff.title")} className="grid gap-2 border-t border-line pt-4">
            <h3 className="font-medium">{t("diff.title")}</h3>
            <Differences before={previous} after={agreement} />
          </section>
        ) : null}
        {isBothSigned ? <PayStep {...props} /> : <SignStep {...props} />}
        {counter}
      </Section>
      <Section title={t("standing.text")} framed={false}>
        <AgreementPair agreement={agreement} label={t("languages")} />
        <TextHash hash={hash} />
      </Section>
    </>
  );
}
