import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../shared/money/formatAmount.ts";
import { useKeptDraft } from "../../lib/drafts/useKeptDraft.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { MadeOffer } from "../../lib/offers/useMakeOffer.ts";
import { useMakeOffer } from "../../lib/offers/useMakeOffer.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { Button } from "../button/Button.tsx";
import { Dialog } from "../dialog/Dialog.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { Notice } from "../notice/Notice.tsx";
import { SplitScale } from "../pictures/scale/SplitScale.tsx";
import { Select } from "../select/Select.tsx";
import { Deadline } from "../time/Deadline.tsx";
import { expiryChoices, usualExpiry } from "./expiryChoices.ts";
import { OfferShare } from "./OfferShare.tsx";
import { offerDraftSchema } from "./offerDraft.ts";
import { readSplit, type SplitDraft, shareOf } from "./readSplit.ts";
import { SplitFields } from "./SplitFields.tsx";

interface OfferDialogProps {
  scene: TradeScene;
  /** Last instant at which an offer may end, null when any will do. */
  notAfter: number | null;
  /** The buyer's part that the form opens with, in base units, in place of what was begun before. */
  start?: bigint | undefined;
  /** Told once it is signed and kept. */
  onMade?: (made: MadeOffer) => void;
  /** Where it went besides, under what is shown of it then. */
  note?: ReactNode;
  onClose: () => void;
  /** Hands the signed offer over in its own way; without it a link is shown. */
  onSigned?: (made: MadeOffer) => void;
}

/** Writes an offer, has it signed, and hands it over as a link. */
export function OfferDialog(props: OfferDialogProps) {
  const { note, onClose } = props;
  const { t } = useTranslation("trade");
  const [made, setMade] = useState<MadeOffer | null>(null);
  if (!made) {
    const tell = (one: MadeOffer) => {
      setMade(one);
      props.onMade?.(one);
    };
    return <OfferForm {...props} onMade={props.onSigned ?? tell} />;
  }
  return (
    <Dialog title={t("offers.signedTitle")} description={t("offers.signedBody")} open onClose={onClose}>
      {made.saved === "queued" ? <Notice kind="wait">{t("offers.queued")}</Notice> : null}
      {made.saved === "here" ? <Notice kind="wait">{t("offers.here")}</Notice> : null}
      {note}
      <OfferShare offer={made.offer} />
    </Dialog>
  );
}

function OfferForm({
  scene,
  notAfter,
  start,
  onMade,
  onClose,
}: Omit<OfferDialogProps, "onSigned"> & { onMade: (made: MadeOffer) => void }) {
  const { t } = useTranslation("trade");
  const { locale, duration } = useFormat();
  const names = useSides(scene);
  const make = useMakeOffer(scene);
  const { trade, coin, now, side } = scene;
  const kept = useKeptDraft(`${trade.id}/offer`, offerDraftSchema, { split: null, lifetime: null });
  const half = formatAmount(trade.held / 2n, coin.decimals, locale);
  const [isAsBegun, setAsBegun] = useState(start !== undefined);
  const begun = start === undefined ? half : formatAmount(start, coin.decimals, locale);
  const draft: SplitDraft = (isAsBegun ? null : kept.draft.split) ?? { side: "buyer", text: begun };
  const choices = expiryChoices(now, notAfter);
  const chosen = kept.draft.lifetime;
  const lifetime = chosen !== null && choices.includes(chosen) ? chosen : usualExpiry(choices);
  const reading = readSplit(draft, trade.held, coin.decimals, locale);
  const bps = reading.ok ? shareOf(reading.toBuyer, trade.held) : null;

  return (
    <Dialog
      title={t("offers.makeTitle")}
      description={t("offers.makeBody")}
      open
      onClose={onClose}
      locked={make.isPending}
      actions={
        <Button
          busy={make.isPending}
          disabled={!reading.ok || lifetime === undefined}
          onClick={() => {
            if (!reading.ok || lifetime === undefined) return;
            const offered = { toBuyer: reading.toBuyer, expiresAt: now + lifetime };
            make.mutate(offered, {
              onSuccess: (made) => {
                kept.forget();
                onMade(made);
              },
            });
          }}
        >
          {t("offers.sign")}
        </Button>
      }
    >
      {bps === null ? null : (
        <SplitScale
          marks={[{ key: "draft", kind: "offer", by: side, bps, label: t("offers.yours") }]}
          {...names}
        />
      )}
      <SplitFields
        scene={scene}
        draft={draft}
        reading={reading}
        onChange={(split) => {
          setAsBegun(false);
          kept.change({ split });
        }}
      />
      {lifetime === undefined ? (
        <Notice kind="wait">{t("offers.tooLate")}</Notice>
      ) : (
        <div className="grid gap-1.5">
          <Select
            label={t("offers.lifetime")}
            value={String(lifetime)}
            onChange={(value) => kept.change({ lifetime: Number(value) })}
            options={choices.map((one) => ({ value: String(one), label: duration(one) }))}
          />
          <p className="text-sm text-soft">
            <Deadline at={now + lifetime} now={now} />
          </p>
        </div>
      )}
      <p className="text-sm text-soft">{t("offers.binding")}</p>
      <ActFailure error={make.error} />
    </Dialog>
  );
}
