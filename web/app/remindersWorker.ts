import { build, type Plugin } from "vite";

/** Under the origin's root, since a service worker answers for nothing above its own folder. */
const path = "/reminders.js";

/** Builds the service worker as one file of its own, which shares nothing with the page. */
export function remindersWorker(root: string): Plugin {
  return {
    name: "reminders-worker",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: path.slice(1), source: await bundle(root) });
    },
    configureServer({ middlewares }) {
      middlewares.use(path, async (_, response, next) => {
        const source = await bundle(root).catch(next);
        if (typeof source !== "string") return;
        response.setHeader("content-type", "text/javascript; charset=utf-8");
        response.setHeader("cache-control", "no-cache");
        response.end(source);
      });
    },
  };
}

async function bundle(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: `${root}/src/worker/reminders.worker.ts`,
        output: { format: "iife" },
      },
    },
  });
  if (Array.isArray(result) || !("output" in result))
    throw new Error("The worker was not built as one file.");
  return result.output[0].code;
}
