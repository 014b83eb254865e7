import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Address, zeroHash } from "viem";
import { highestLoad, memberActions } from "../../../../../shared/court/memberActions.ts";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { AmountField } from "../../../components/field/AmountField.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useReader } from "../../../lib/documents/useReader.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { joinCalls } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";
import { draftOf, readProfile } from "./ProfileDraft.ts";
import { ProfileFields } from "./ProfileFields.tsx";
import { readLoad } from "./readLoad.ts";
import { saveProfile } from "./saveProfile.ts";

interface JoinDialogProps {
  version: RosterVersion;
  viewer: Address;
  now: number;
  onClose: () => void;
}

/** Joining: the stake and what it risks, how much work one takes, and who one is. */
export function JoinDialog({ version, viewer, now, onClose }: JoinDialogProps) {
  const { t } = useTranslation("desk");
  const { locale, number } = useFormat();
  const { language } = useLanguage();
  const toast = useToast();
  const documents = useDocuments();
  const reader = useReader();
  const act = useDeskAct();
  const { rules } = version;
  const coin = useCoin(rules.stakeToken);
  const joins = memberActions(version, viewer).find(({ kind }) => kind === "join");
  const held = joins?.kind === "join" ? joins.stakeHeld : 0n;
  const waits = joins?.kind === "join" ? joins.waits : 0;
  const least = rules.minStake > held ? rules.minStake - held : 0n;
  const [stakeText, setStakeText] = useState<string | null>(null);
  const [loadText, setLoadText] = useState("5");
  const [draft, setDraft] = useState(() => draftOf(undefined, language));
  const [tried, setTried] = useState(false);
  if (!coin) return null;

  const shownStake = stakeText ?? formatAmount(least, coin.decimals, locale);
  const parsed = parseAmount(shownStake, coin.decimals, locale);
  const stake = parsed.ok ? parsed.value : parsed.error.code === "amountZero" ? 0n : null;
  const highest = stake === null ? 0 : highestLoad(rules, stake + held);
  const load = readLoad(loadText);
  const isShort = stake !== null && stake + held < rules.minStake;
  const isOverloaded = load !== null && load > highest;
  const profile = reader ? readProfile(draft, reader.publicKey) : null;

  function join() {
    setTried(true);
    if (stake === null || isShort || load === null || isOverloaded || (profile && !profile.ok)) return;
    act.mutate(
      {
        action: "courtJoin",
        calls: async ({ court, allowed }) => {
          const hash = profile?.ok ? await saveProfile(documents, profile.profile) : zeroHash;
          const token = rules.stakeToken;
          const money = { token, amount: stake, allowed: await allowed(token) };
          return joinCalls(court, version.id, money, { maxLoad: load, profile: hash });
        },
      },
      {
        onSuccess: () => {
          toast.show("success", t("join.done"));
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      title={t("join.title")}
      description={t("join.lead")}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button busy={act.isPending} onClick={join}>
          {t("join.submit")}
        </Button>
      }
    >
      {rules.minStake > 0n || rules.slash > 0n ? (
        <AmountField
          label={t("join.stake")}
          hint={t("join.stakeHint")}
          text={shownStake}
          onTextChange={setStakeText}
          decimals={coin.decimals}
          symbol={coin.label}
          judged={tried && least > 0n}
          error={
            isShort
              ? t("join.short", { least: `${formatAmount(least, coin.decimals, locale)} ${coin.label}` })
              : undefined
          }
        />
      ) : (
        <p className="text-sm text-soft">{t("join.noStake")}</p>
      )}
      <TextField
        label={t("member.load")}
        hint={t("member.loadHint", { highest: number(highest) })}
        inputMode="numeric"
        value={loadText}
        onChange={setLoadText}
        error={
          load === null
            ? t("member.loadInvalid")
            : isOverloaded
              ? t("member.loadHigh", { highest: number(highest) })
              : undefined
        }
      />
      {reader ? (
        <ProfileFields
          draft={draft}
          onChange={setDraft}
          problem={tried && profile && !profile.ok ? profile.problem : null}
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
