import { z } from 'zod/mini';
import { duration, filled, list, mapping, optional } from './schema-parts.ts';

/** GitHub Actions on github.com: anybody with write access can let it post a green check run. */
const ACTIONS_APP = 15_368;

const WAVE_NAMES = 'the name of a wave: letters, digits, ".", "_" and "-"';

export function waveSchema<S extends z.ZodMiniType, E extends z.ZodMiniType>(selector: S, environment: E) {
  return mapping({
    name: filled(
      WAVE_NAMES,
      z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, { error: WAVE_NAMES }),
      z.describe('What the wave is called in reports.'),
    ),
    select: selector.check(
      z.describe('Label selector: the active sites of the cohort that it matches and no earlier wave does.'),
    ),
    environments: list(environment, 'at least one GitHub environment').check(
      z.describe('GitHub environments that deploy to this wave.'),
    ),
    bake: optional(
      duration('0s', '26w'),
      'How long a change must have been there before the next wave gets it. Default: 0s.',
    ),
    healthy: optional(
      mapping({
        check: filled('the name of a check run', z.describe('The name of the check run.')),
        app: z.int({ error: 'the id of an app' }).check(
          z.minimum(1, { error: 'the id of an app' }),
          z.refine((id) => id !== ACTIONS_APP, { error: 'the id of an app that is not GitHub Actions' }),
          z.describe('The id of the app that makes it; not GitHub Actions.'),
        ),
      }),
      'A check run that must be green on the commit that is deployed there, newer than the deployment.',
    ),
  });
}
