import { Link2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { otherSide } from "../../../../../shared/escrow/side.ts";
import type { SealedReference } from "../../../../../shared/sealed/sealedReference.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ShareLink } from "../../../components/share/ShareLink.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useTradeLink } from "./useTradeLink.ts";

/** The link for the other side, which opens the trade and its agreement. */
export function TradeLinkButton({ scene, linked }: { scene: TradeScene; linked: SealedReference | null }) {
  const { t } = useTranslation("trade");
  const [open, setOpen] = useState(false);
  const link = useTradeLink(scene, linked);
  const { side } = scene;
  if (!side) return null;
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        busy={!link}
        icon={<Link2 className="size-4" aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t("share.button")}
      </Button>
      {open && link ? (
        <Dialog
          title={t(`share.${otherSide(side)}`)}
          description={t(link.hasKey ? "share.withKey" : "share.withoutKey")}
          open
          onClose={() => setOpen(false)}
        >
          <ShareLink url={link.url} label={t("share.label")} fileName="parley-trade" />
        </Dialog>
      ) : null}
    </>
  );
}
