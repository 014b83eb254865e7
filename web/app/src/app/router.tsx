import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from "@tanstack/react-router";
import { PageSkeleton } from "../components/page/PageSkeleton.tsx";
import { OpenWallet } from "./OpenWallet.tsx";
import { RouteError } from "./RouteError.tsx";
import { Frame } from "./shell/Frame.tsx";

const root = createRootRoute({ component: Frame });

/** Every page is one of an open wallet: with the bar or the rail around it. */
const shell = createRoute({ getParentRoute: () => root, id: "shell", component: OpenWallet });

/** Where the door was asked for by its address and stands open. */
const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  component: () => <Navigate to="/" replace />,
});
const home = createRoute({
  getParentRoute: () => shell,
  path: "/",
  component: lazyRouteComponent(() => import("./pages/HomePage.tsx"), "HomePage"),
});
const pay = createRoute({
  getParentRoute: () => shell,
  path: "/pay",
  component: lazyRouteComponent(() => import("./pages/PayPage.tsx"), "PayPage"),
});
const newPayment = createRoute({
  getParentRoute: () => shell,
  path: "/pay/new",
  component: lazyRouteComponent(() => import("./pages/NewPaymentPage.tsx"), "NewPaymentPage"),
});
const plainPayment = createRoute({
  getParentRoute: () => shell,
  path: "/pay/plain",
  component: lazyRouteComponent(() => import("./pages/PlainPaymentPage.tsx"), "PlainPaymentPage"),
});
const carton = createRoute({
  getParentRoute: () => shell,
  path: "/pay/carton",
  component: lazyRouteComponent(() => import("./pages/CartonPage.tsx"), "CartonPage"),
});
const newRequest = createRoute({
  getParentRoute: () => shell,
  path: "/request/new",
  component: lazyRouteComponent(() => import("./pages/NewRequestPage.tsx"), "NewRequestPage"),
});
/** A request, payment or offer somebody sent. What it says is in the fragment, which no server sees. */
const openLink = createRoute({
  getParentRoute: () => shell,
  path: "/r",
  component: lazyRouteComponent(() => import("./pages/OpenLinkPage.tsx"), "OpenLinkPage"),
});
const trades = createRoute({
  getParentRoute: () => shell,
  path: "/trades",
  component: lazyRouteComponent(() => import("./pages/TradesPage.tsx"), "TradesPage"),
});
const activity = createRoute({
  getParentRoute: () => shell,
  path: "/activity",
  component: lazyRouteComponent(() => import("./pages/ActivityPage.tsx"), "ActivityPage"),
});
const trade = createRoute({
  getParentRoute: () => shell,
  path: "/trade/$id",
  component: lazyRouteComponent(() => import("./pages/TradePage.tsx"), "TradePage"),
});
const tradeCase = createRoute({
  getParentRoute: () => shell,
  path: "/trade/$id/case",
  component: lazyRouteComponent(() => import("./pages/CasePage.tsx"), "CasePage"),
});
const tradeAsk = createRoute({
  getParentRoute: () => shell,
  path: "/trade/$id/ask",
  component: lazyRouteComponent(() => import("./pages/AskPage.tsx"), "AskPage"),
});
const desk = createRoute({
  getParentRoute: () => shell,
  path: "/desk",
  component: lazyRouteComponent(() => import("./pages/DeskPage.tsx"), "DeskPage"),
});
const deskCase = createRoute({
  getParentRoute: () => shell,
  path: "/desk/case/$id",
  component: lazyRouteComponent(() => import("./pages/DeskCasePage.tsx"), "DeskCasePage"),
});
const newRoster = createRoute({
  getParentRoute: () => shell,
  path: "/desk/roster/new",
  component: lazyRouteComponent(() => import("./pages/NewRosterPage.tsx"), "NewRosterPage"),
});
const nextVersion = createRoute({
  getParentRoute: () => shell,
  path: "/desk/roster/$id/version",
  component: lazyRouteComponent(() => import("./pages/NextVersionPage.tsx"), "NextVersionPage"),
});
const talk = createRoute({
  getParentRoute: () => shell,
  path: "/talk",
  component: lazyRouteComponent(() => import("./pages/TalkPage.tsx"), "TalkPage"),
});
const newRoom = createRoute({
  getParentRoute: () => shell,
  path: "/talk/new",
  component: lazyRouteComponent(() => import("./pages/NewRoomPage.tsx"), "NewRoomPage"),
});
const talkRequests = createRoute({
  getParentRoute: () => shell,
  path: "/talk/requests",
  component: lazyRouteComponent(() => import("./pages/RequestsPage.tsx"), "RequestsPage"),
});
const talkSettings = createRoute({
  getParentRoute: () => shell,
  path: "/talk/settings",
  component: lazyRouteComponent(() => import("./pages/TalkSettingsPage.tsx"), "TalkSettingsPage"),
});
const talkPerson = createRoute({
  getParentRoute: () => shell,
  path: "/talk/person/$address",
  component: lazyRouteComponent(() => import("./pages/TalkPersonPage.tsx"), "TalkPersonPage"),
});
const room = createRoute({
  getParentRoute: () => shell,
  path: "/talk/$room",
  component: lazyRouteComponent(() => import("./pages/RoomPage.tsx"), "RoomPage"),
});
const roomAgreement = createRoute({
  getParentRoute: () => shell,
  path: "/talk/$room/agreement",
  component: lazyRouteComponent(() => import("./pages/AgreementPage.tsx"), "AgreementPage"),
});
const negotiation = createRoute({
  getParentRoute: () => shell,
  path: "/talk/$room/trade/$id",
  component: lazyRouteComponent(() => import("./pages/NegotiationPage.tsx"), "NegotiationPage"),
});
const me = createRoute({
  getParentRoute: () => shell,
  path: "/me",
  component: lazyRouteComponent(() => import("./pages/MePage.tsx"), "MePage"),
});
const check = createRoute({
  getParentRoute: () => shell,
  path: "/check",
  component: lazyRouteComponent(() => import("./pages/CheckPage.tsx"), "CheckPage"),
});
const checkTrade = createRoute({
  getParentRoute: () => shell,
  path: "/check/trade/$id",
  component: lazyRouteComponent(() => import("./pages/CheckTradePage.tsx"), "CheckTradePage"),
});
const checkTransaction = createRoute({
  getParentRoute: () => shell,
  path: "/check/tx/$hash",
  component: lazyRouteComponent(() => import("./pages/CheckTransactionPage.tsx"), "CheckTransactionPage"),
});
/** Pages that anybody may read, in a frame of their own. */
const open = createRoute({
  getParentRoute: () => root,
  id: "public",
  component: lazyRouteComponent(() => import("./shell/PublicFrame.tsx"), "PublicFrame"),
});
const arbitrator = createRoute({
  getParentRoute: () => open,
  path: "/arbitrator/$address",
  component: lazyRouteComponent(() => import("./pages/ArbitratorPage.tsx"), "ArbitratorPage"),
});
const roster = createRoute({
  getParentRoute: () => open,
  path: "/roster/$id",
  component: lazyRouteComponent(() => import("./pages/RosterPage.tsx"), "RosterPage"),
});
const proof = createRoute({
  getParentRoute: () => open,
  path: "/proof/$id",
  component: lazyRouteComponent(() => import("./pages/ProofPage.tsx"), "ProofPage"),
});
const report = createRoute({
  getParentRoute: () => open,
  path: "/report",
  component: lazyRouteComponent(() => import("./pages/ReportPage.tsx"), "ReportPage"),
});
const figures = createRoute({
  getParentRoute: () => open,
  path: "/figures",
  component: lazyRouteComponent(() => import("./pages/FiguresPage.tsx"), "FiguresPage"),
});
const notFound = createRoute({
  getParentRoute: () => shell,
  path: "$",
  component: lazyRouteComponent(() => import("./pages/NotFoundPage.tsx"), "NotFoundPage"),
});

const routeTree = root.addChildren([
  welcome,
  open.addChildren([arbitrator, roster, proof, figures, report]),
  shell.addChildren([
    home,
    pay,
    newPayment,
    plainPayment,
    carton,
    newRequest,
    openLink,
    trades,
    activity,
    trade,
    tradeCase,
    tradeAsk,
    desk,
    deskCase,
    newRoster,
    nextVersion,
    talk,
    newRoom,
    talkRequests,
    talkSettings,
    talkPerson,
    room,
    roomAgreement,
    negotiation,
    me,
    check,
    checkTrade,
    checkTransaction,
    notFound,
  ]),
]);

export function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: "intent",
    scrollRestoration: true,
    // Another trade is another page: nothing of the last one stays in forms or focus.
    defaultRemountDeps: ({ params }) => params,
    defaultPendingMs: 100,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: RouteError,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
}
