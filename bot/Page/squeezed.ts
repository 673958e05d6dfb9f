import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Writes .br and .gz beside each text file of a page: Web Chat is 3.9 MB plain, and squeezing it on every request would cost more than sending it. */
export const squeezed: Plugin = {
  name: 'squeezed',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      // Level 11 would take eight seconds of each build to save four percent.
      const brotli = brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: source.length } });
      this.emitFile({ type: 'asset', fileName: `${name}.br`, source: brotli });
      this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: gzipSync(source, { level: 9 }) });
    }
  },
};
