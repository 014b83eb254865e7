import { useTranslation } from "react-i18next";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { FullAddress } from "../../../../components/address/FullAddress.tsx";
import { Button } from "../../../../components/button/Button.tsx";
import { PolicyWarning } from "../../../../components/deal/PolicyWarning.tsx";
import { ActFailure } from "../../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../../components/notice/Notice.tsx";
import { policyStanding } from "../../../../lib/deal/policyStanding.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { ProposalProps } from "../view/ProposalSheet.tsx";
import { useWho } from "../view/useWho.ts";
import { useSign } from "./useSign.ts";
import { useSignCheck } from "./useSignCheck.ts";

/** Who signed already, what speaks against signing, and the button. */
export function SignStep({ scene, proposal, sent }: ProposalProps) {
  const { t } = useTranslation("talkAgreement");
  const { config } = useChain();
  const who = useWho(scene);
  const sign = useSign(scene);
  const check = useSignCheck(proposal.agreement, scene.self);
  const { signedBy, agreement } = proposal;
  const [first] = signedBy;
  if (signedBy.some((one) => sameAddress(one, scene.self))) {
    return (
      <Notice kind="info" live="status">
        {t("sign.waiting")}
      </Notice>
    );
  }
  return (
    <div className="grid gap-3">
      {first ? <Notice kind="wait">{t("sign.theySigned", { who: who(first) })}</Notice> : null}
      <PolicyWarning {...policyStanding(agreement.policy.content, config)} />
      {check.isCoinListed ? null : (
        <Notice kind="danger" title={t("sign.coinUnlistedTitle")}>
          <p>{t("sign.coinUnlisted")}</p>
          <FullAddress address={agreement.price.token.address} />
        </Notice>
      )}
      {check.problem ? (
        <Notice kind="danger" live="status">
          {check.problem}
        </Notice>
      ) : null}
      {check.state === "notChecked" ? <Notice kind="wait">{t("sign.notChecked")}</Notice> : null}
      <ActFailure error={sign.error} />
      <p className="text-sm text-soft">{t("sign.consequence")}</p>
      <Button
        wide
        busy={sign.isPending || check.state === "reading"}
        disabled={check.problem !== null}
        onClick={() => sign.mutate({ proposal, sent })}
      >
        {t("sign.sign")}
      </Button>
    </div>
  );
}
