import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";

const look = "inline-flex min-h-9 items-center text-sm text-accent hover:underline print:hidden";

/** To the page that everybody may read of an arbitrator, a roster or a trade. */
export function PublicLink(of: { arbitrator: Address } | { roster: Hex } | { proof: Hex }) {
  const { t } = useTranslation();
  if ("arbitrator" in of) {
    return (
      <Link to="/arbitrator/$address" params={{ address: of.arbitrator }} className={look}>
        {t("publicPage.arbitrator")}
      </Link>
    );
  }
  if ("roster" in of) {
    return (
      <Link to="/roster/$id" params={{ id: of.roster }} className={look}>
        {t("publicPage.roster")}
      </Link>
    );
  }
  return (
    <Link to="/proof/$id" params={{ id: of.proof }} className={look}>
      {t("publicPage.proof")}
    </Link>
  );
}
