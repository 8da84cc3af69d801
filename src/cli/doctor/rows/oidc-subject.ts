import { fetchSubject } from '../../../github/settings/actions.ts';
import { fetchServer } from '../../../github/settings/server.ts';
import { fine, unknown, warning, type Row } from '../diagnosis.ts';

/** Claims by which a role can tell this repository from others, and an environment from others. */
const REPOSITORY = ['repo', 'repository', 'repository_id'];
const ENVIRONMENT = ['context', 'environment', 'job_workflow_ref'];
const ABOUT = 'subject of identity tokens';

export const oidcSubject: Row = {
  id: 'oidc-subject',
  asks: 'Does the subject of an identity token name this repository and the environment, so that a cloud role can trust them alone?',
  async examine({ github, places, repository: { repository } }) {
    const [place] = places;
    if (place === undefined) return [];
    const answer = await fetchSubject(github);
    if (!answer.ok) return unknown(ABOUT, answer.error);
    const { claims, immutable, prefix } = answer.value;
    const lacking = claims === null ? [] : lackingIn(claims);
    if (lacking.length > 0)
      return warning(ABOUT, {
        found: `made of ${claims?.join(', ') || 'nothing'}, without the ${lacking.join(' and the ')}`,
        consequence: 'A role that trusts it trusts jobs that no gate has let through, too.',
        fix: 'Put repo and context among its claims (PUT /repos/{owner}/{repo}/actions/oidc/customization/sub), or let the role ask for repository_id, environment and job_workflow_ref besides.',
      });
    const example = `${prefix ?? `repo:${repository}`}:environment:${place.environment.name}`;
    // A GitHub Enterprise Server has no other form.
    const server = immutable === true ? null : await fetchServer(github);
    if (server === null || (server.ok && server.value.version !== null))
      return fine(ABOUT, claims === null ? example : claims.join(', '));
    return warning(ABOUT, {
      found: `by names alone, such as ${example}`,
      consequence: 'Whoever gets these names after a rename or a deletion gets tokens that the role still trusts.',
      fix: 'Let the role trust the form with ids as well (repo:OWNER@ID/NAME@ID:environment:…), then switch to it: PUT /repos/{owner}/{repo}/actions/oidc/customization/sub with use_immutable_subject: true.',
    });
  },
};

function lackingIn(claims: readonly string[]): string[] {
  const names = (known: readonly string[]) => claims.some((claim) => known.includes(claim));
  return [...(names(REPOSITORY) ? [] : ['repository']), ...(names(ENVIRONMENT) ? [] : ['environment'])];
}
