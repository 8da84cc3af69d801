import type { Ports } from '../../check/ports.ts';
import type { Outcome } from '../../codes/outcome.ts';
import { commandPlaces } from '../../domain/approvals/channels.ts';
import type { Query } from '../../domain/sites/resolution.ts';
import { OtherWorld, rightsIn } from './other-world.ts';
import { judgeRecord, type JudgedRecord } from '../judge-record.ts';
import type { Terminal } from '../terminal.ts';
import { judgedOf, type Compared, type Judged } from './differences.ts';
import { mostSevere } from '../../domain/verdict.ts';

export interface RecordsAnswer {
  readonly compared: readonly Compared[];
  /** Records that cannot tell, each with the reason. */
  readonly unjudged: readonly { readonly path: string; readonly why: string }[];
}

/** Judges kept records by the policy that each has and by another: on the very evidence of then. */
export async function runRecords(
  paths: readonly string[],
  proposed: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<RecordsAnswer> {
  const compared: Compared[] = [];
  const unjudged: { path: string; why: string }[] = [];
  for (const path of paths) {
    const answer = await judgeBoth(terminal.readFile(path), proposed);
    if (typeof answer === 'string') unjudged.push({ path, why: answer });
    else compared.push({ name: path, ...answer });
  }
  return { compared, unjudged };
}

async function judgeBoth(text: string, proposed: string): Promise<Omit<Compared, 'name'> | string> {
  const asked: (readonly Query[])[] = [];
  const then = await judgeRecord(text, (ports) => listening(ports, asked));
  if (!then.ok) return then.error;
  const world = new OtherWorld(asked, rightsIn(text), proposed);
  const again = await judgeRecord(text, (ports, missing) => world.of(ports, missing));
  if (!again.ok)
    return world.lacksSites
      ? 'the other policy asks the inventory about other sites, and the record holds only what was asked then'
      : 'the other policy asks what the record does not hold';
  const { outcomes, gate } = again.value;
  const released = (gate?.facts?.releases ?? []).map(({ outcome }) => outcome);
  const [login] = [...outcomes, ...released].flatMap((outcome) => decidedBy(outcome, world.unknown));
  if (login !== undefined)
    return `under the other policy it depends on whether ${login} had write access, which the record does not hold`;
  return {
    url: then.value.outcomes[0]?.pull?.url ?? null,
    at: then.value.record.timestamp,
    was: judged(then.value),
    wouldBe: judged(again.value),
  };
}

function judged({ outcomes, gate }: JudgedRecord): Judged {
  if (gate !== null) return judgedOf(gate);
  return judgedOf({
    verdict: mostSevere(outcomes.map(({ verdict }) => verdict)),
    findings: outcomes.flatMap(({ findings }) => findings),
  });
}

/** The same world, with every question to the inventory taken down. */
function listening(ports: Ports, asked: (readonly Query[])[]): Ports {
  return {
    ...ports,
    resolve(queries, tip) {
      asked.push(queries);
      return ports.resolve(queries, tip);
    },
  };
}

/** Those of some accounts on whose rights an outcome may depend: who has spoken, and policy owners where the rules change. */
function decidedBy({ pull, facts }: Outcome, logins: ReadonlySet<string>): string[] {
  const spoke = pull === null ? [] : commandPlaces(pull).map(({ writing }) => writing.author?.login ?? '');
  const owners =
    facts === null || facts.scope.guarded.length === 0
      ? []
      : facts.policy.policyOwners.map((owner) => (owner.kind === 'user' ? owner.login : ''));
  return [...spoke, ...owners].filter((login) => logins.has(login.toLowerCase()));
}
