/* Answers that are not what they should be, made from honest ones without knowing what they are about. */

type Json = any;

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each text a number, each number a text, each truth a text. */
export function otherTypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(otherTypes);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, otherTypes(own)]));
  return typeof value === 'string' ? 7 : value === null ? null : String(value);
}

/** A GraphQL answer with errors, in which the last thing asked for is null. */
export function partial(body: Json, secret: string): Json {
  const { path, data } = withoutLast(body.data);
  return { data, errors: [{ type: 'INTERNAL', path, message: `Something went wrong with ${secret}` }] };
}

/** Follows what is the only thing asked for, to where there are several or a list. */
function withoutLast(data: Json): { path: string[]; data: Json } {
  const keys = Object.keys(data);
  const last = keys.at(-1) ?? '';
  const inner = data[last];
  if (keys.length > 1 || !isObject(inner) || Object.keys(inner).length === 0 || 'nodes' in inner)
    return { path: [last], data: { ...data, [last]: null } };
  const deeper = withoutLast(inner);
  return { path: [last, ...deeper.path], data: { ...data, [last]: deeper.data } };
}

/** A GraphQL answer without errors in which there is nothing of what was asked for. */
export function nowhere(body: Json): Json {
  const { repository } = body.data;
  const empty = (of: Json) =>
    Object.fromEntries(Object.entries(of).map(([key, own]) => [key, typeof own === 'object' ? null : own]));
  return isObject(repository)
    ? { ...body, data: { ...body.data, repository: empty(repository) } }
    : { ...body, data: empty(body.data) };
}

/** Each list one shorter than the number that stands beside it; whether there was one. */
export function grown(body: Json): { body: Json; some: boolean } {
  let some = false;
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    const listed = Object.values(value).some(Array.isArray);
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => {
        if (!listed || typeof own !== 'number' || !/^total/i.test(key)) return [key, walk(own)];
        some = true;
        return [key, own + 1];
      }),
    );
  };
  return { body: walk(body), some };
}

/** The lists that come in pages: that with a cursor beside it, or else the outermost ones. */
function onLists(body: Json, change: (list: Json[]) => Json[]): Json {
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    const own = 'pageInfo' in value || 'next' in value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, own && Array.isArray(inner) ? change(inner) : walk(inner)]),
    );
  };
  if (Array.isArray(body)) return change(body);
  const text = JSON.stringify(body);
  if (text.includes('"pageInfo"') || 'next' in body) return walk(body);
  return Object.fromEntries(
    Object.entries(body).map(([key, inner]) => [key, Array.isArray(inner) ? change(inner) : inner]),
  );
}

export function emptied(body: Json): Json {
  return onLists(body, () => []);
}

/** As it is. */
export function without(body: Json): Json {
  return body;
}

/** Lists filled up to a full page with what is on them. */
export function padded(body: Json, perPage: number): Json {
  return onLists(body, (list) =>
    list.length === 0
      ? list
      : Array.from({ length: Math.max(list.length, perPage) }, (_, at) => list[at % list.length]),
  );
}
