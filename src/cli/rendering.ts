import { compile, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseAsBrowser } from '../domain/page/browser.ts';
import { readPagesWith } from '../domain/page/tree.ts';

type Event = ReturnType<typeof postprocess>[number];

/**
 * Markdown as HTML, as GitHub renders it before it takes anything out: by micromark, with its extensions and its breaks at
 * line ends. The HTML may be any, so what reads it is set as well.
 */
export function toHtml(markdown: string): string {
  readPagesWith(parseAsBrowser);
  const syntax = { extensions: [gfm()] };
  const events = postprocess(
    parse(syntax)
      .document()
      .write(preprocess()(markdown, undefined, true)),
  );
  return compile({ allowDangerousHtml: true, allowDangerousProtocol: true, htmlExtensions: [gfmHtml()] })(
    withBreaks(events),
  );
}

/** A line end within a paragraph or heading is a break; in raw HTML and in inline code it is white space. */
function withBreaks(events: Event[]): Event[] {
  let inText = 0;
  let inRaw = 0;
  let before: string | null = null;
  return events.flatMap((event): Event[] => {
    const [direction, token, context] = event;
    const step = direction === 'enter' ? 1 : -1;
    if (token.type === 'paragraph' || token.type === 'setextHeadingText') inText += step;
    if (token.type === 'htmlText' || token.type === 'codeText') inRaw += step;
    const broken = before === 'hardBreakTrailing' || before === 'hardBreakEscape';
    if (direction === 'exit') before = token.type;
    if (direction !== 'enter' || token.type !== 'lineEnding' || inText === 0 || inRaw > 0 || broken) return [event];
    const added = { ...token, type: 'hardBreakTrailing' } as const;
    return [['enter', added, context], ['exit', added, context], event];
  });
}
