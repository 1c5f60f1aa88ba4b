/**
 * A tag names one subject that an event is about: `customer:C-1`, `department:east`. The kind has no colon, so the
 * first colon parts kind from id, and an id may hold colons, blanks or any other character.
 */
export type Tag = string

/** `tag('customer', 'C-1')` is `customer:C-1`; several ids (`tag('variety', 'east', 'knee')`) cannot run together. */
export function tag(kind: string, ...ids: readonly string[]): Tag {
  return `${kind}:${ids.length === 1 ? ids[0] : ids.map(escapeId).join('/')}`
}

/** The id of a tag of this kind, or undefined for a tag of another kind. */
export function idOf(kind: string, of: Tag): string | undefined {
  return of.startsWith(kind) && of[kind.length] === ':' ? of.slice(kind.length + 1) : undefined
}

/** The ids of a tag that was made of several. */
export function idsOfTag(of: Tag): string[] {
  return of
    .slice(of.indexOf(':') + 1)
    .split('/')
    .map(part => part.replaceAll('%2F', '/').replaceAll('%25', '%'))
}

function escapeId(id: string): string {
  return id.replaceAll('%', '%25').replaceAll('/', '%2F')
}
