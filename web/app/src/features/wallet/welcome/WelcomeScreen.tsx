import { ArrowLeft } from "lucide-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { NavigatedContext } from "../../../components/page/NavigatedContext.ts";
import { Page } from "../../../components/page/Page.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { useWalletState } from "../../../lib/wallet/useWalletState.ts";
import { Forgotten } from "./Forgotten.tsx";
import { StartChoices, type View } from "./StartChoices.tsx";
import { Unlock } from "./Unlock.tsx";

const CreateWallet = lazy(() =>
  import("./CreateWallet.tsx").then((module) => ({ default: module.CreateWallet })),
);
const RestoreWallet = lazy(() =>
  import("./RestoreWallet.tsx").then((module) => ({ default: module.RestoreWallet })),
);
const OutsideOffers = lazy(() =>
  import("../OutsideOffers.tsx").then((module) => ({ default: module.OutsideOffers })),
);

/** The door of the wallet: unlock it, make one, bring one, or connect one. */
export function WelcomeScreen() {
  const { vault, vaultId } = useWalletState();
  const [view, setView] = useState<View>("start");
  if (vault === "unknown") return <PageSkeleton />;

  const shown = view === "start" && vault === "locked" ? "unlock" : view;
  const contents: Record<typeof shown, ReactNode> = {
    start: <StartChoices onChoose={setView} />,
    unlock: <Unlock onChoose={setView} />,
    create: <CreateWallet replace={vaultId} />,
    restore: <RestoreWallet replace={vaultId} />,
    connect: <OutsideOffers />,
    forgotten: <Forgotten onChoose={setView} />,
  };
  return (
    <ViewPage key={shown} view={shown} onBack={view === "start" ? null : () => setView("start")}>
      <Suspense fallback={<Skeleton className="h-72 w-full" />}>{contents[shown]}</Suspense>
    </ViewPage>
  );
}

interface ViewPageProps {
  view: View | "unlock";
  onBack: (() => void) | null;
  children: ReactNode;
}

/** Each view is a page of its own to a screen reader: its heading takes the focus, except where one came in. */
function ViewPage({ view, onBack, children }: ViewPageProps) {
  const { t } = useTranslation("wallet");
  const [navigated] = useState({ current: onBack !== null });
  return (
    <NavigatedContext value={navigated}>
      <Page
        title={t(`welcome.titles.${view}`)}
        lead={t(`welcome.leads.${view}`)}
        back={
          onBack ? (
            <span className="-ms-3 justify-self-start">
              <Button
                kind="text"
                size="small"
                icon={<ArrowLeft className="size-4" aria-hidden="true" />}
                onClick={onBack}
              >
                {t("welcome.back")}
              </Button>
            </span>
          ) : null
        }
      >
        {children}
      </Page>
    </NavigatedContext>
  );
}
