import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { PolicyStanding } from "./policyStanding.ts";

/** That a policy is nobody's here, or that its arbitrator is: whatever the policy says of itself. */
export function PolicyWarning({ isListed, isOurCourt }: PolicyStanding) {
  const { t } = useTranslation("pay");
  if (isListed && isOurCourt) return null;
  return (
    <Notice kind="danger" title={t(isListed ? "policy.otherCourtTitle" : "policy.unlistedTitle")}>
      <div className="grid gap-2">
        {isListed ? null : <p>{t("policy.unlisted")}</p>}
        {isOurCourt ? null : <p>{t("policy.otherCourt")}</p>}
      </div>
    </Notice>
  );
}
