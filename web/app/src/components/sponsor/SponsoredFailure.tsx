import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useNow } from "../../lib/query/useNow.ts";
import { SponsorError } from "../../lib/sponsor/SponsorError.ts";
import { ActFailure } from "../notice/ActFailure.tsx";

/** What went wrong; and where a sponsor refused, until when what it was given is good. */
export function SponsoredFailure({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const now = useNow();
  const until = error instanceof SponsorError ? Number(error.params.until ?? 0) : 0;
  return (
    <>
      <ActFailure error={error} />
      {until > 0 ? (
        <p className="text-sm text-soft">{t("sponsor.signed", { until: instant(until, now ?? until) })}</p>
      ) : null}
    </>
  );
}
