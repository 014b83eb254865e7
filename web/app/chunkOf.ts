interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[]; code: string | null } | null;
}

/** What comes first, in order: the door, the frame of an open wallet, and what fills its first page. */
const stages = {
  door: ["src/features/wallet/welcome/WelcomeScreen.tsx"],
  pages: ["src/app/openPages.tsx", "src/app/pages/HomePage.tsx"],
  home: ["src/app/pages/HomeOverview.tsx", "src/lib/chain/readingActions.ts"],
};

/**
 * Which file a module is put into. What the first screens need comes in few files, since a hundred small ones wait for each
 * other on a connection that takes six at a time. Null leaves it to the bundler.
 */
export function createChunkOf(root: string): (id: string, modules: Modules) => string | null {
  let needed: Record<keyof typeof stages, Set<string>> | null = null;
  return (id, modules) => {
    const closure = (paths: string[]) =>
      withoutUnusedIcons(
        reachedFrom(
          paths.map((path) => `${root}/${path}`),
          modules,
        ),
        modules,
      );
    needed ??= { door: closure(stages.door), pages: closure(stages.pages), home: closure(stages.home) };
    const isOfPages = needed.pages.has(id);
    if (!isOfPages && !needed.home.has(id)) return isIcon(id) && !needed.door.has(id) ? "icons" : null;
    // The door stays without what only stands behind it.
    if (needed.door.has(id)) return "shared";
    return isOfPages ? "pages" : "home";
  };
}

/** Modules and whatever they import, but for what is fetched when it is needed. */
function reachedFrom(ids: readonly string[], modules: Modules): Set<string> {
  const reached = new Set(ids);
  for (const id of reached)
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

const isIcon = (id: string): boolean => id.includes("/lucide-react/dist/esm/icons/");

/** Whoever imports one icon reaches them all: those stay that the sources name. */
function withoutUnusedIcons(reached: ReadonlySet<string>, modules: Modules): Set<string> {
  const codes = [...reached].map((id) => modules.getModuleInfo(id)?.code ?? "");
  const files = new Map(codes.flatMap(iconFilesIn));
  const used = new Set(codes.flatMap(iconsNamedIn).map((name) => files.get(name)));
  return new Set([...reached].filter((id) => !isIcon(id) || used.has(id.slice(id.lastIndexOf("/") + 1))));
}

const namesIn = (list: string): string[] => list.split(",").map((name) => name.trim());

const iconsNamedIn = (code: string): string[] =>
  [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*"lucide-react"/g)].flatMap(([, list = ""]) =>
    namesIn(list).map((name) => name.split(" as ")[0] ?? ""),
  );

/** In which file the library has each of its names: many icons have several. */
const iconFilesIn = (code: string): [name: string, file: string][] =>
  [...code.matchAll(/export\s*\{([^}]*)\}\s*from\s*["']\.\/icons\/([^"']+)["']/g)].flatMap(
    ([, list = "", file = ""]) =>
      namesIn(list).map((name): [string, string] => [name.replace("default as ", ""), file]),
  );
