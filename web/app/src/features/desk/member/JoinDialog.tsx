import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { LocalWorth } from "../../../components/amount/LocalWorth.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { AmountField } from "../../../components/field/AmountField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { LoadField } from "./LoadField.tsx";
import { ProfileFields } from "./ProfileFields.tsx";
import { useJoining } from "./useJoining.ts";

interface JoinDialogProps {
  version: RosterVersion;
  viewer: Address;
  now: number;
  onClose: () => void;
}

/** Joining: the stake and what it risks, how much work one takes, and who one is. */
export function JoinDialog(props: JoinDialogProps) {
  const coin = useCoin(props.version.rules.stakeToken);
  return coin ? <JoinForm {...props} coin={coin} /> : null;
}

function JoinForm({ version, viewer, now, onClose, coin }: JoinDialogProps & { coin: CoinView }) {
  const { t } = useTranslation("desk");
  const toast = useToast();
  const words = useMoneyWords(coin);
  const { stake, load, profile, waits, tried, join, act } = useJoining(version, viewer, coin);
  const { minStake, slash } = version.rules;

  function done() {
    toast.show("success", t("join.done"));
    onClose();
  }

  return (
    <Dialog
      title={t("join.title")}
      description={t("join.lead")}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button busy={act.isPending} onClick={() => join(done)}>
          {t("join.submit")}
        </Button>
      }
    >
      {minStake > 0n || slash > 0n ? (
        <AmountField
          label={t("join.stake")}
          hint={t("join.stakeHint")}
          text={stake.text}
          onTextChange={stake.set}
          decimals={coin.decimals}
          symbol={coin.label}
          judged={tried && stake.least > 0n}
          local={stake.value ? <LocalWorth amount={stake.value} coin={coin} /> : undefined}
          error={stake.isShort ? t("join.short", { least: words(stake.least) }) : undefined}
        />
      ) : (
        <p className="text-sm text-soft">{t("join.noStake")}</p>
      )}
      <LoadField text={load.text} onChange={load.set} highest={load.highest} />
      {profile.reading ? (
        <ProfileFields
          draft={profile.draft}
          onChange={profile.set}
          problem={tried && !profile.reading.ok ? profile.reading.problem : null}
        />
      ) : (
        <Notice>{t("profile.noKey")}</Notice>
      )}
      {waits > 0 ? (
        <Notice kind="wait">
          {t("join.waits")} <Deadline at={now + waits} now={now} />
        </Notice>
      ) : null}
      <ActFailure error={act.error} />
    </Dialog>
  );
}
