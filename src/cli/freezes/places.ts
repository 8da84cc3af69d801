import { nearest } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { slug } from '../slug.ts';

/** A country, a part of one, or a part of that part, with holidays of its own. */
export interface Place {
  /** As in `GB`, `GB-ENG`, `US-LA-NO`. */
  readonly code: string;
  readonly name: string;
}

/** What the library of holidays knows about places. */
export interface PlaceLibrary {
  getCountries(language: string): Readonly<Record<string, string>> | null;
  getStates(country: string, language: string): Readonly<Record<string, string>> | null;
  getRegions(country: string, state: string, language: string): Readonly<Record<string, string>> | null;
}

const LANGUAGE = 'en';

/** All places that the library knows, in the order of their codes. */
export function placesOf(library: PlaceLibrary): Place[] {
  const below = (parent: string, named: Readonly<Record<string, string>> | null): Place[] =>
    Object.entries(named ?? {}).map(([code, name]) => ({ code: parent === '' ? code : `${parent}-${code}`, name }));
  const countries = below('', library.getCountries(LANGUAGE));
  const states = countries.flatMap(({ code }) => below(code, library.getStates(code, LANGUAGE)));
  const regions = states.flatMap(({ code }) => {
    const [country = '', state = ''] = partsOf({ code });
    return below(code, library.getRegions(country, state, LANGUAGE));
  });
  return [...countries, ...states, ...regions].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The codes of a place, the country first: a state's own code may hold a dash. */
export function partsOf({ code }: Pick<Place, 'code'>): string[] {
  const [country = '', ...rest] = code.split('-');
  return [country, ...rest];
}

/**
 * The place that a person means by its name or code, and by that of a region in it where one is given.
 * The error is a sentence: no such place, with the nearest name, or several of that name, with their codes.
 */
export function findPlace(places: readonly Place[], written: string, region: string | null): Result<Place, string> {
  const found = only(places, written, 'a country or region');
  if (!found.ok || region === null) return found;
  const inside = places.filter(({ code }) => code.startsWith(`${found.value.code}-`));
  if (inside.length === 0)
    return fail(`${found.value.name} has no regions with holidays of their own: leave out --region.`);
  return only(inside, region, `a region of ${found.value.name}`, `${found.value.code}-`);
}

function only(places: readonly Place[], written: string, kind: string, prefix = ''): Result<Place, string> {
  const word = CALLED[slug(written)] ?? slug(written);
  const byCode = places.find(({ code }) => slug(code) === word || slug(code.slice(prefix.length)) === word);
  const byName = places.filter(({ name }) => slug(name) === word);
  const meant = byCode ?? (byName.length === 1 ? byName[0] : undefined);
  if (meant !== undefined) return ok(meant);
  if (byName.length > 1)
    return fail(
      `${written} is the name of several places: give the code, one of ${byName.map(({ code }) => code).join(', ')}.`,
    );
  const near = nearest(
    written,
    places.flatMap(({ name, code }) => [name, code]),
  );
  const listed =
    places.length <= LISTED ? ` It has ${places.map(({ name, code }) => `${name} (${code})`).join(', ')}.` : '';
  return fail(
    `${written} is not ${kind} with known holidays.${near === undefined ? listed : ` Did you mean ${near}?`}${prefix === '' ? ' Give a name or code such as england, GB-ENG or US-CA, or the path of an .ics file.' : ''}`,
  );
}

/** What people call a country that is neither its name here nor its code. */
const CALLED: Readonly<Record<string, string>> = { uk: 'gb', 'great-britain': 'gb', usa: 'us', america: 'us' };

/** Regions that are all named in an error. */
const LISTED = 60;
