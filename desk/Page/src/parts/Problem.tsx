import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Refused } from '../api.ts';
import { fill, type Texts } from '../logic/words.ts';

/** The page's words for what the server refused. */
export function problemOf(reason: unknown, texts: Texts): string {
  if (!(reason instanceof Refused)) return texts.unreachable;
  if (reason.code === 'TakenByOther') return fill(texts.takenBy, { agent: reason.agent ?? texts.somebody });
  return (texts as Record<string, string>)[`error.${reason.code}`] ?? texts['error.Unknown'];
}

export function Problem({ text }: { text: string | undefined }) {
  return (
    <div role="alert">
      {text && <MessageBar intent="error" layout="multiline"><MessageBarBody>{text}</MessageBarBody></MessageBar>}
    </div>
  );
}
