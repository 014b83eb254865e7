import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** They start processes and listen on ports: one file at a time keeps two cores honest. */
const withProcesses = {
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // That SQLite may still change in Node is nothing to a test: Node is pinned.
  execArgv: ["--disable-warning=ExperimentalWarning"],
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        // Few tests draw something, and say so: a document for each of the others would cost more than they do.
        test: {
          name: "web",
          environment: "node",
          include: ["test/web/**/*.test.{ts,tsx}"],
          // Beside the compiler a core is shared by several files.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "services",
          environment: "node",
          include: ["test/services/**/*.test.ts"],
          exclude: ["test/services/**/*.further.test.ts"],
          ...withProcesses,
        },
      },
      {
        // What takes its time: `npm test` leaves it to `npm run ci`.
        test: {
          name: "further",
          environment: "node",
          include: ["test/services/**/*.further.test.ts"],
          ...withProcesses,
        },
      },
    ],
  },
});
