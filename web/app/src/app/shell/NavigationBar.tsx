import { Link } from "@tanstack/react-router";
import { ArrowLeftRight, HandCoins, House, MessagesSquare, Scale, ScrollText, UserRound } from "lucide-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Seal } from "../../components/brand/Seal.tsx";
import { usesTalk } from "../../lib/talk/session/rememberTalk.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";

const TalkUnread = lazy(() => import("./TalkUnread.tsx").then((module) => ({ default: module.TalkUnread })));

const item =
  "flex min-h-14 flex-col items-center justify-center gap-0.5 rounded-control text-xs text-soft hover:text-ink " +
  "aria-[current=page]:font-semibold aria-[current=page]:text-accent " +
  "md:min-h-11 md:flex-row md:justify-start md:gap-3 md:px-3 md:text-base md:aria-[current=page]:bg-accent-wash";

const action =
  "-mt-5 flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs font-semibold text-accent " +
  "md:order-last md:mt-4 md:min-h-12 md:flex-row md:gap-2 md:rounded-control md:bg-accent md:text-base " +
  "md:text-on-accent md:hover:bg-accent-deep";

/** One list of links: a bar at the bottom of a phone, a rail at the side of a wide screen. */
export function NavigationBar() {
  const { t } = useTranslation();
  const account = useAccount();
  return (
    <nav
      aria-label={t("shell.navigation")}
      data-screen-only
      className="fixed inset-x-0 bottom-0 z-40 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:static md:border-e md:border-t-0 md:bg-transparent"
    >
      <div className="mx-auto grid max-w-lg grid-cols-5 md:sticky md:top-0 md:flex md:flex-col md:gap-1 md:p-5">
        <Link to="/" className="hidden items-center gap-3 pb-6 font-serif text-lg font-semibold md:flex">
          <Seal />
          <span>{t("brand")}</span>
        </Link>
        <Link to="/" className={item} activeOptions={{ exact: true }}>
          <House className="size-5.5" aria-hidden="true" />
          {t("shell.home")}
        </Link>
        <Link to="/trades" className={item}>
          <ScrollText className="size-5.5" aria-hidden="true" />
          {t("shell.trades")}
        </Link>
        {/* The bar of a phone has no room for this and the desk: there one comes from home, and from "me". */}
        <Link to="/activity" className={`${item} max-md:hidden`}>
          <ArrowLeftRight className="size-5.5" aria-hidden="true" />
          {t("shell.activity")}
        </Link>
        <Link to="/pay" className={action}>
          <span className="grid size-12 place-items-center rounded-full bg-accent text-on-accent shadow-sheet md:size-auto md:bg-transparent md:shadow-none">
            <HandCoins className="size-5.5" aria-hidden="true" />
          </span>
          {t("shell.pay")}
        </Link>
        <Link to="/talk" className={`${item} relative`}>
          <MessagesSquare className="size-5.5" aria-hidden="true" />
          {t("shell.talk")}
          {account && usesTalk(account.address) ? (
            <Suspense>
              <TalkUnread />
            </Suspense>
          ) : null}
        </Link>
        <Link to="/desk" className={`${item} max-md:hidden`}>
          <Scale className="size-5.5" aria-hidden="true" />
          {t("shell.desk")}
        </Link>
        <Link to="/me" className={item}>
          <UserRound className="size-5.5" aria-hidden="true" />
          {t("shell.me")}
        </Link>
      </div>
    </nav>
  );
}
