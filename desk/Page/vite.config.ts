import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Writes .br and .gz beside each text file, so that the host squeezes nothing itself. */
const squeezed: Plugin = {
  name: 'squeezed',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      const brotli = brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: source.length } });
      this.emitFile({ type: 'asset', fileName: `${name}.br`, source: brotli });
      this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: gzipSync(source, { level: 9 }) });
    }
  },
};

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
