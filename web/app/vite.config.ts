import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import manifest from "../../package.json" with { type: "json" };
import { createChunkOf } from "./chunkOf.ts";
import { remindersWorker } from "./remindersWorker.ts";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss(), remindersWorker(import.meta.dirname)],
  // What a saved check names: which build found it.
  define: { "import.meta.env.VITE_APP_VERSION": JSON.stringify(manifest.version) },
  // The wallet's Worker fetches what it seldom needs, which only modules can.
  worker: { format: "es" },
  server: { host: "127.0.0.1", port: Number(process.env.PARLEY_PORT ?? 5173), strictPort: true },
  build: {
    outDir: "dist",
    // A data: URI is refused by the content security policy for fonts and cached by nobody.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every visit needs is one file: two dozen small ones wait for each other on a connection of six at a time.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "base", tags: ["$initial"], priority: 1 },
            { name: createChunkOf(import.meta.dirname) },
          ],
        },
      },
    },
  },
});
