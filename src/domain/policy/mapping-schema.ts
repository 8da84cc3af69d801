import { z } from 'zod/mini';
import { expressionProblem } from './expression.ts';
import { filled, issueAt, mapping, optional, text } from './schema-parts.ts';

/* How the list of an API or a file is read as sites. */

const EXPRESSION = 'a JMESPath expression';
const written = filled(EXPRESSION);
export const expression = written.check(z.superRefine((value, context) => checkExpression(value, context)));

function checkExpression(value: string, context: z.core.$RefinementCtx, path: readonly string[] = []): void {
  const wrong = value.trim() === '' ? null : expressionProblem(value);
  if (wrong !== null) issueAt(context, path, `${EXPRESSION}; ${wrong}`);
}

/** An expression among other forms: looked at once the form is known, so that the message is about it. */
function checkForm(value: string | Readonly<Record<string, string>>, context: z.core.$RefinementCtx): void {
  if (typeof value === 'string') {
    checkExpression(value, context);
    return;
  }
  for (const key of ['from', 'newest']) {
    const inner = value[key];
    if (inner !== undefined) checkExpression(inner, context, [key]);
  }
}

const STEP = String.raw`(?:[A-Za-z_]\w*|"[^"\\]+")`;
const PATH = new RegExp(String.raw`^(?:@|${STEP}(?:\.${STEP})*)$`);
const parameter = filled('the name of a parameter of the query');
const HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
const header = text('the name of a header', z.regex(HEADER));
const FIELD = 'an expression, or { header: … }, or none';

/** Where an array stands, as plain keys: what is no array there is refused, and nothing can be left out of it. */
export const items = text(
  'a path of plain keys, such as results or data.items, or @ for the answer itself: nothing here may filter',
  z.regex(PATH),
  z.describe('Path of the array of sites: plain keys, or `@`. Default: `@`, the answer itself is the array.'),
);

export const next = z
  .union(
    [
      written,
      mapping({ link: filled('the relation of a link, such as next') }),
      mapping({ cursor: parameter, from: written }),
      mapping({ offset: parameter, limit: parameter }),
      mapping({ page: parameter }),
    ],
    { error: 'an expression, { link: next }, { cursor, from }, { offset, limit }, { page }, or none' },
  )
  .check(
    z.superRefine(checkForm),
    z.describe(
      'How the next page is found: an expression that gives its address or cursor, { link: next } of the `Link` header, { cursor: parameter, from: expression }, { offset: parameter, limit: parameter }, { page: parameter }, or none.',
    ),
  );

export const total = z
  .union([written, mapping({ header })], { error: FIELD })
  .check(
    z.superRefine(checkForm),
    z.describe('The number of all sites: an expression, { header: X-Total-Count }, or none (then with `bounds`).'),
  );

export const asOf = z
  .union([written, mapping({ header }), mapping({ newest: written })], {
    error: 'an expression, { header: Date }, or { newest: an expression on an item }',
  })
  .check(
    z.superRefine(checkForm),
    z.describe('When the answer was true: an expression, { header: Date }, or { newest: expression on an item }.'),
  );

export const snapshot = z
  .union([written, mapping({ header })], { error: FIELD })
  .check(
    z.superRefine(checkForm),
    z.describe('What names the state of the list: an expression, { header: ETag }, or none (then with `bounds`).'),
  );

export const site = mapping({
  id: expression.check(z.describe('The stable, unique id.')),
  name: optional(expression, 'The name that reports show.'),
  status: optional(expression, 'The status. Default: unknown.'),
  cohorts: optional(expression, 'A list of names: for cohorts without `select`.'),
  attributes: optional(
    z.record(filled('the name of an attribute'), expression, { error: 'a mapping of attribute names to expressions' }),
    'Attributes by name, one expression each.',
  ),
  labels: optional(expression, 'A whole mapping of names to values, each of which becomes an attribute.'),
  deployed: optional(expression, 'The full id of the commit that the site has now; anything else is unknown.'),
}).check(z.describe('What a site is made of: one JMESPath expression a field, evaluated on one item of the list.'));

export const query = z
  .record(parameter, text('text, in quotes if it is a number'), { error: 'a mapping of parameters to texts' })
  .check(z.describe('Parameters of the query, sent as they stand.'));

export const auth = z
  .union(
    [
      z.enum(['bearer', 'basic']),
      mapping({ header }),
      mapping({ scheme: text('the name of a scheme, such as Token', z.regex(HEADER)) }),
      mapping({ oidc: filled('the audience of the identity token') }),
    ],
    { error: 'bearer, basic, { header: X-Api-Key }, { scheme: Token } or { oidc: audience }' },
  )
  .check(
    z.describe(
      'How the `inventory-token` is sent: bearer (the default), basic (user:password), { header: X-Api-Key }, { scheme: Token }; or { oidc: audience }: the identity token of the workflow instead.',
    ),
  );
