import postgres from 'postgres';

/* Reads all rows of the table `sites` by a cursor, a thousand at once, and counts. Run by scale.ts with the address. */

const [url = ''] = process.argv.slice(2);
const sql = postgres(url, { max: 1 });
let count = 0;
await sql`select * from sites`.cursor(1000, (rows) => {
  count += rows.length;
});
await sql.end();
console.log(`${String(count)} sites`);
