import { useTranslation } from "react-i18next";
import { allowedCourtActions } from "../../../../../shared/court/allowedCourtActions.ts";
import { type Hearing, seatOf } from "../../../../../shared/court/hearing.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useReveal } from "../../../lib/court/ballots/useReveal.ts";
import { useCourtNow } from "../../../lib/court/useCourtNow.ts";
import { useAccount } from "../../../lib/wallet/useAccount.ts";

/** Opening one's hidden vote by hand, where it did not happen by itself. */
export function RevealPanel({ hearing, now }: { hearing: Hearing; now: number }) {
  const { t } = useTranslation("desk");
  const viewer = useAccount()?.address ?? null;
  const reveal = useReveal(hearing);
  const courtNow = useCourtNow(now);
  const seat = viewer && seatOf(hearing, viewer);
  const isOpen = allowedCourtActions(hearing, viewer, courtNow).some(
    (action) => action.kind === "reveal" && seat !== null && action.seats.includes(seat),
  );
  if (!isOpen) return null;
  return (
    <Section title={t("reveal.title")}>
      <p className="text-sm text-soft">{t("reveal.body")}</p>
      <ActFailure error={reveal.error} />
      <Button busy={reveal.isPending} onClick={() => reveal.mutate({ isFollowUp: false })}>
        {t("reveal.submit")}
      </Button>
    </Section>
  );
}
