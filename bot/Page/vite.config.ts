import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { squeezed } from './squeezed.ts';

const here = (path: string) => new URL(path, import.meta.url);
const webChatVersion = JSON.parse(readFileSync(here('node_modules/botframework-webchat/package.json'), 'utf8')).version as string;
const webChat = `chat/assets/webchat-${webChatVersion}.js`;

/** Web Chat exactly as published: the finished bundle, untouched, under a name that can be cached for ever. */
const unchangedWebChat: Plugin = {
  name: 'unchanged-web-chat',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: webChat, source: readFileSync(here('node_modules/botframework-webchat/dist/webchat.js')) });
  },
};

/** Puts each language's first sentences into index.html, so that the disclosure is there before any script is. */
const firstWords: Plugin = {
  name: 'first-words',
  transformIndexHtml(html) {
    const languages = readdirSync(here('texts/')).map(file => file.replace('.json', '')).sort();
    return html
      .replaceAll('%languages%', languages.join(' '))
      .replaceAll('%webchat%', `/${webChat}`)
      .replace(/%words:(\w+)%/g, (_, key: string) =>
        languages.map(language => `<span lang="${language}">${JSON.parse(readFileSync(here(`texts/${language}.json`), 'utf8'))[key]}</span>`).join(' '));
  },
};

/** Vite would empty all of wwwroot, and the desk's page lies there too: this page clears away its own folder only. */
const ownFolder: Plugin = {
  name: 'own-folder',
  apply: 'build',
  buildStart: () => rmSync(here('../wwwroot/chat'), { recursive: true, force: true }),
};

export default defineConfig({
  plugins: [ownFolder, unchangedWebChat, firstWords, squeezed],
  define: { __WEB_CHAT__: JSON.stringify(`/${webChat}`) },
  build: {
    outDir: '../wwwroot',
    emptyOutDir: false,
    assetsDir: 'chat/assets',
    // The host's Content-Security-Policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
