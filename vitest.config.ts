import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

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
          // They start processes and listen on ports: one file at a time keeps two cores honest.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
