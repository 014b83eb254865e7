import { useTranslation } from "react-i18next";
import type { PolicyStanding } from "../../lib/deal/policyStanding.ts";
import { Notice } from "../notice/Notice.tsx";

/** That a policy is nobody's here, or that its arbitrator is: whatever the policy says of itself. */
export function PolicyWarning({ isListed, isOurCourt, asksSoundly }: PolicyStanding) {
  const { t } = useTranslation("pay");
  if (isListed && isOurCourt && asksSoundly) return null;
  const title = !isListed ? "unlistedTitle" : asksSoundly ? "otherCourtTitle" : "unsoundTitle";
  return (
    <Notice kind="danger" title={t(`policy.${title}`)}>
      <div className="grid gap-2">
        {isListed ? null : <p>{t("policy.unlisted")}</p>}
        {asksSoundly ? null : <p>{t("policy.unsound")}</p>}
        {isOurCourt ? null : <p>{t("policy.otherCourt")}</p>}
      </div>
    </Notice>
  );
}
