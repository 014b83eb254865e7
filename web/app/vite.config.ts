import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  server: { host: "127.0.0.1", port: Number(process.env.PARLEY_PORT ?? 5173), strictPort: true },
  build: {
    outDir: "dist",
    // A data: URI is refused by the content security policy for fonts and cached by nobody.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
