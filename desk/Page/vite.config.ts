import { defineConfig } from 'vite';
import { squeezed } from '../../bot/Page/squeezed.ts';

export default defineConfig({
  base: '/desk/',
  plugins: [squeezed],
  build: {
    outDir: '../../bot/wwwroot/desk',
    emptyOutDir: true,
    // The host's Content-Security-Policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // One file: an agent opens the desk once a day, and nothing in it can be left out of the first view for long.
    chunkSizeWarningLimit: 2000,
    // Fluent marks its modules for servers that draw React; here everything is drawn in the browser.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
