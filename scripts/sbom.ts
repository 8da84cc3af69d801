import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * The bill of materials of what people run, as CycloneDX: `node scripts/sbom.ts`.
 * npm makes it; `npm sbom --omit dev` would leave out what a development dependency needs as well, though it is in the bundle.
 */

const root = resolve(import.meta.dirname, '..');

export interface Bom {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly hashes?: readonly unknown[];
    readonly properties?: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Everything that the lock file does not give to development alone. */
export function sbom(): Bom {
  const all = JSON.parse(
    npm('sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'),
  ) as Bom;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<
      Record<string, { readonly version?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
    >;
  };
  const shipped = new Set(
    Object.entries(packages)
      .filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
  );
  const components = all.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const kept = new Set(components.map((component) => component['bom-ref']));
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref) || !all.components.some((component) => component['bom-ref'] === ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => kept.has(ref)) }));
  return { ...all, components, dependencies };
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
