import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { rosterDescriptionSchema } from "../../../../../shared/court/courtDocuments.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { usePublicDocument } from "../../../lib/court/usePublicDocument.ts";
import { useRosters } from "../../../lib/court/useRosters.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { latestOf } from "../roster/latestOf.ts";
import { draftOf } from "./draftOf.ts";
import { RosterForm } from "./RosterForm.tsx";

/** A further version of the roster that `id` is a version of, beginning from the latest. Its publisher's alone. */
export function NextVersion({ id, viewer }: { id: Hex; viewer: Address }) {
  const { t } = useTranslation("desk");
  const { locale } = useFormat();
  const { data: versions } = useRosters();
  const latest = latestOf(versions ?? [], id);
  const described = usePublicDocument(latest?.rules.document ?? null, rosterDescriptionSchema);
  const coin = useCoin(latest?.rules.feeToken ?? nativeCoin);
  if (!versions) return <PageSkeleton />;
  if (!latest) return <Notice kind="danger">{t("next.unknown")}</Notice>;
  if (!sameAddress(latest.publisher, viewer)) return <Notice kind="danger">{t("next.notYours")}</Notice>;
  if (!coin || described.isLoading) return <PageSkeleton />;
  const first = draftOf(latest, described.data ?? null, { decimals: coin.decimals, locale });
  return (
    <>
      {described.isError ? <Notice kind="wait">{t("next.wordsMissing")}</Notice> : null}
      <RosterForm publisher={viewer} salt={latest.salt} first={first} />
    </>
  );
}
