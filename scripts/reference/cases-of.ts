/** Where the cases of a provision stand, for whoever reads the reference. */
import { basename } from 'node:path'
import type { PageHeading, PageOfBook, ReadBook } from '../../test/cases/reader/book.ts'

/** `30: [closings](…#case-closed-in-time…), [d02](…)`: how many there are, and each page that has some. */
export function casesOf({ cases, pages }: ReadBook, provision: string): string {
  const count = cases.filter(shown => shown.provision === provision).length
  const links = pages
    .filter(page => page.cases.some(shown => shown.provision === provision))
    .map(page => `[${basename(page.file, '.md')}](../../${page.file}${anchorIn(page, provision)})`)
  return links.length === 0 ? String(count) : `${count}: ${links.join(', ')}`
}

function anchorIn({ headings }: PageOfBook, provision: string): string {
  const heading = headings.find(candidate => candidate.provision === provision)
  return heading ? `#${anchorOf(heading)}` : ''
}

/** As GitHub makes it of the words of a heading: small letters, no marks, hyphens for spaces. */
function anchorOf({ provision, clauses, title }: PageHeading): string {
  return `${provision} · ${clauses} · ${title}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
