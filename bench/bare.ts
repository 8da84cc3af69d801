/* Fetches all pages of an inventory, parses them and counts: what nobody can do without. Run by scale.ts with the address. */

const [url = ''] = process.argv.slice(2);
let count = 0;
for (let cursor: string | null = '0'; cursor !== null;) {
  const answer = (await (await fetch(`${url}/sites?cursor=${cursor}`)).json()) as {
    sites: unknown[];
    next: string | null;
  };
  count += answer.sites.length;
  cursor = answer.next;
}
console.log(`${String(count)} sites`);
