/** What the database has: tables and views each with one thing about them, and functions of its own that forge. */
export const TABLES = `
create function unnest(text[]) returns setof text language sql as $$ select 'forged' $$;
create function to_json(text[]) returns json language sql as $$ select '["forged"]'::json $$;
create table estate (id text, name text, status text, cohorts text, engine text, ring varchar(9), version numeric, live boolean, deployed text);
create schema other; create table other.sites (id int, engine text, cohorts text[], updated timestamptz);
insert into other.sites values (1, 'rp', '{a," b ",""}', '2026-11-21T09:00:00Z'), (2, ' tm', null, '2026-11-22T02:00:00.5+00');
create table twice (id text); insert into twice values ('a'), ('a ');
create table nameless (id text); insert into nameless values ('a'), (' ');
create table large as select 'S' || lpad(number::text, 4, '0') as id, 'Shop ' || number as name, 'active' as status,
  case when number % 2 = 0 then 'rp' else 'tm' end as engine from generate_series(0, 4999) as number;
create view vast as select 'S' || number as id, 'active' as status, case when number > 30000 then 'rp' end as engine
  from generate_series(1, 130000) as number;
create function turn() returns int volatile language sql as $$ select set_config('test.turn', (coalesce(nullif(current_setting('test.turn', true), ''), '0')::int + 1)::text, true)::int $$;
create view restless as with now as materialized (select turn() as nth) select id, 'active' as status, 'rp' as engine from now, (values ('a', 9), ('b', 2)) as sites (id, until) where nth <= until;
create table listed (id text, cohorts jsonb); insert into listed values ('a', '["rp"]');
create domain names as text[]; create table named (id char(4), status varchar(9), engine text, cohorts names, tags jsonb);
insert into named values ('a', 'active', 'rp', '{own,"a;b"}', '{"b": 1.10, "a": [null]}');
create table endless (id text, engine text, updated timestamptz); insert into endless values ('a', 'rp', 'infinity');
create function note() returns text volatile language plpgsql as $$ begin insert into keyless values ('x'); return 'rp'; end $$;
create view writing as select 'a' as id, note() as engine;
create view uncastable as select code as id, code::int::text as engine from (values ('a')) as codes (code);
create view slow as select 'a' as id, pg_sleep(5)::text as engine;
create table keyless (code text); insert into keyless values ('a');
create table guarded (id text, engine text); insert into guarded values ('a', 'rp'), ('b', 'rp');
alter table guarded enable row level security; create policy half on guarded using (id = 'a');
create role reader login; grant select on all tables in schema public to reader;
`;

/** What a database has that is one of several shards. */
export const shardOf = (name: string): string => `create table sites (id text, status text, engine text);
insert into sites values ('${name}-1', 'active', 'rp'), ('${name}-2', 'active', 'tm'), ('${name}-3', 'active', null)`;

/** One view over shards, each a database of this server. */
export const sharded = (names: readonly string[], port: number): string =>
  `create extension postgres_fdw; ${names.map((name) => foreign(name, port)).join('\n')}
create view sharded as ${names.map((name) => `select * from ${name}`).join(' union all ')}`;

const foreign = (name: string, port: number): string =>
  `create server ${name} foreign data wrapper postgres_fdw options (host '127.0.0.1', port '${String(port)}', dbname '${name}');
create user mapping for owner server ${name} options (user 'owner');
create foreign table ${name} (id text, status text, engine text) server ${name} options (table_name 'sites');`;
