import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * The bill of materials of what people run, as CycloneDX: `node scripts/sbom.ts`.
 * npm makes it. To npm everything is for development, so that `npx github:…` installs nothing beside dist/; what is in the
 * bundle stands in the lists of licences that are made with it.
 */

const root = resolve(import.meta.dirname, '..');

export interface Bom {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly scope?: string;
    readonly hashes?: readonly unknown[];
    readonly properties?: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Everything that the bundle is made of, and what that needs. */
export function sbom(): Bom {
  const all = JSON.parse(
    npm('sbom', '--include=dev', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'),
  ) as Bom;
  const shipped = new Set(
    shippedPaths().map(({ path, version }) => `${path.split('node_modules/').at(-1)}@${version}`),
  );
  const components = all.components.filter(({ name, version }) => shipped.has(`${name}@${version}`)).map(asShipped);
  const kept = new Set(components.map((component) => component['bom-ref']));
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref) || !all.components.some((component) => component['bom-ref'] === ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => kept.has(ref)) }));
  return { ...all, components, dependencies };
}

/** npm says of each that it is for development, and so optional: in the bundle it is neither. */
function asShipped({ scope: _scope, properties = [], ...component }: Bom['components'][number]) {
  return { ...component, properties: properties.filter(({ name }) => name !== 'cdx:npm:package:development') };
}

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The packages of ours that are in the bundle, and all that they need, by their places in package-lock.json. */
function shippedPaths(): { readonly path: string; readonly version: string }[] {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
  const licences = new Set(`${read('dist/licenses.txt')}\n${read('dist/cli-licenses.txt')}`.split('\n'));
  const found = new Map<string, string>();
  const visit = (from: string, name: string): void => {
    const path = placesOf(from, name).find((place) => place in packages);
    if (path === undefined || found.has(path)) return;
    const { version = '', dependencies = {} } = packages[path] ?? {};
    found.set(path, version);
    for (const needed of Object.keys(dependencies)) visit(path, needed);
  };
  for (const name of Object.keys(packages['']?.devDependencies ?? {})) if (licences.has(name)) visit('', name);
  return [...found].map(([path, version]) => ({ path, version }));
}

/** Where Node looks for a package, the nearest place first. */
function placesOf(from: string, name: string): string[] {
  const places = [`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  for (let at = from; at !== '';) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1));
    places.push(`${at === '' ? '' : `${at}/`}node_modules/${name}`);
  }
  return places;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The npm that runs this, or the one on the path. */
function npm(...words: string[]): string {
  const path = process.env['npm_execpath'];
  const [program, first] = path?.endsWith('.js') === true ? [process.execPath, [path]] : ['npm', []];
  return execFileSync(program, [...first, ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

if (import.meta.main) console.log(JSON.stringify(sbom(), null, 2));
