import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { attacksPage } from './attacks.ts';
import { commandsPage } from './commands.ts';
import { githubPage } from './github.ts';
import { policyJsonSchema, policyTestJsonSchema } from './schemas.ts';
import { actionPage, codesPage, doctorPage, policyKeysPage } from './reference.ts';

/* `npm run docs`: writes what is generated from the code. A test holds the committed files to it. */

/** The generated files, by their path in the repository. */
export function generated(): Readonly<Record<string, string>> {
  return {
    'docs/reference/action.md': actionPage(),
    'docs/reference/policy-keys.md': policyKeysPage(),
    'docs/reference/codes.md': codesPage(),
    'docs/reference/commands.md': commandsPage(),
    'docs/explanation/attacks.md': attacksPage(),
    'docs/explanation/github.md': githubPage(),
    'src/cli/init/templates.json': `${JSON.stringify(templates(), null, 2)}\n`,
    'docs/reference/doctor.md': doctorPage(),
    'schema/policy-test.schema.json': `${JSON.stringify(policyTestJsonSchema(), null, 2)}\n`,
    'schema/policy.schema.json': `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
  };
}

/** The workflows that `init` writes: in the bundle there is no folder of examples. */
function templates(): Readonly<Record<string, string>> {
  const names = ['cohort-guard', 'cohort-guard-review', 'cohort-guard-listened', 'cohort-guard-listen'];
  const read = (name: string) =>
    readFileSync(resolve(import.meta.dirname, `../examples/workflows/${name}.yml`), 'utf8');
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

if (import.meta.main) {
  for (const [path, content] of Object.entries(generated())) {
    const file = resolve(import.meta.dirname, '..', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
