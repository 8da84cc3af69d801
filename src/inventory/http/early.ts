import type { PageReader } from './page.ts';
import type { EarlyPages, Session } from './session.ts';

/** Pages that are asked for before the first of them is looked at. */
const PAGES = 4;

/** Asks for the first pages of a list, each as soon as the one before says where it is. Nothing rests on them yet. */
export async function askPages(reader: PageReader, session: Session, early: EarlyPages): Promise<void> {
  let url: URL | null = reader.first;
  for (let number = 1, seen = 0; url !== null && number <= PAGES; number += 1) {
    const pending = session.ask(url, number);
    early.keep(session.key(url), pending);
    const answer = await pending;
    const page: ReturnType<PageReader['read']> | null = answer.ok ? reader.read(answer.value, url, seen) : null;
    if (page?.ok !== true) return;
    seen += page.value.received;
    url = page.value.next;
  }
}
