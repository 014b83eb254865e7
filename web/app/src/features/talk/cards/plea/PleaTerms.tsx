import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sideOf } from "../../../../../../shared/escrow/side.ts";
import { encodeLink } from "../../../../../../shared/links/encodeLink.ts";
import { buttonClass } from "../../../../components/button/buttonClass.ts";
import { DataList } from "../../../../components/layout/DataList.tsx";
import { SplitScale } from "../../../../components/pictures/scale/SplitScale.tsx";
import { Deadline } from "../../../../components/time/Deadline.tsx";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import { judgePlea } from "../../../../lib/pleas/judgePlea.ts";
import type { SignedPlea } from "../../../../lib/pleas/SignedPlea.ts";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../../lib/trade/useSides.ts";

/** How a side would split what is held, until when its word is good, and the way to hand it in. */
export function PleaTerms({ scene, plea }: { scene: TradeScene; plea: SignedPlea }) {
  const { t } = useTranslation("talkCards");
  const { percent } = useFormat();
  const names = useSides(scene);
  const { trade, now } = scene;
  const { word, buyerBps: bps, signature: key } = plea;
  const by = sideOf(trade.terms, plea.signer);
  const state = judgePlea(plea, trade, now);
  return (
    <>
      <SplitScale marks={[{ key, kind: word, by, bps, label: t(`plea.mark.${word}`) }]} {...names} />
      <DataList
        items={[
          { label: t("plea.share"), value: percent(bps), strong: true },
          ...(state === "open"
            ? [{ label: t("plea.until"), value: <Deadline at={plea.expiresAt} now={now} /> }]
            : []),
        ]}
      />
      <p aria-live="polite" className="text-sm text-soft empty:hidden">
        {state === "open" ? null : t(`plea.state.${state}`)}
      </p>
      {state === "open" ? (
        <Link
          to="/trade/$id/case"
          params={{ id: trade.id }}
          hash={encodeLink("plea", plea)}
          className={buttonClass({ kind: "quiet", wide: true })}
        >
          {t("plea.open")}
        </Link>
      ) : null}
    </>
  );
}
