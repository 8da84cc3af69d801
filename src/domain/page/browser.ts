import {
  defaultTreeAdapter,
  html as names,
  parseFragment,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import type { Node } from './node.ts';

/** Far deeper than anybody reads. Parsing and reading take time in proportion to it. */
const MAX_DEPTH = 250;
/** Elements that a browser moves out of a table cost a search each. */
const MAX_SEARCHED = 10_000_000;

/** Reads any HTML as a browser does within a page. Null: it is deeper or more tangled than a page that people read. */
export function parseAsBrowser(html: string): readonly Node[] | null {
  const context = defaultTreeAdapter.createElement('div', names.NS.HTML, []);
  try {
    return parseFragment(context, html, { treeAdapter: boundedAdapter() }).childNodes;
  } catch (error) {
    if (error instanceof BoundReached) return null;
    throw error;
  }
}

/** The one way to end the parser early. */
class BoundReached extends Error {}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let depth = 0;
  let searched = 0;
  const search = (length: number) => {
    searched += length;
    if (searched > MAX_SEARCHED) throw new BoundReached();
  };
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new BoundReached();
    },
    onItemPop: () => {
      depth -= 1;
    },
    insertBefore: (parent, node, reference) => {
      search(parent.childNodes.length);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    insertTextBefore: (parent, text, reference) => {
      search(parent.childNodes.length);
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
    },
  };
}
