import { malformed } from '../error.ts';
import { readText, wrongFile, type TakeItem } from './item.ts';
import { Cutter, type PieceReader } from './pieces.ts';

const LINE_FEED = 0x0a;

/** One JSON value a line; blank lines count for nothing. */
export function ndjsonItems(take: TakeItem): PieceReader {
  let line = 0;
  let isEmpty = true;
  let isOpen = true;
  const takeLine = (text: string) => {
    line += 1;
    if (!isOpen || text.trim() === '') return;
    isEmpty = false;
    isOpen = take({ place: `line ${line}`, value: readText(text) });
  };
  return new Cutter((bytes, isLast) => {
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      takeLine(bytes.toString('utf8', start, end));
      start = end + 1;
    }
    if (!isLast) return start;
    takeLine(bytes.toString('utf8', start));
    // Of a failed export there is a file, too.
    if (isEmpty) take(wrongFile(malformed('a line for each site', 'an empty file')));
    return bytes.length;
  });
}
