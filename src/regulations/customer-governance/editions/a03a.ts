/**
 * 客户管理制度 (A03a): an excerpt of a document whose first chapters are those of D11 word for word. What it breaks off before
 * (admission, grades, shares) it does not have: a standard that it only asks for is the company's, without D11's numbers.
 */
import type { RegulationEdition, SameClause } from '../../../kinds/in-edition.ts'

const same = (says: string, ...by: readonly string[]): SameClause => (by.length > 0 ? { says, by } : { says })

/** For `customerGrading` and `customerGovernance`. */
export const A03a: RegulationEdition = {
  id: 'A03a',
  title: { zh: '客户管理制度（节录）', en: 'Customer management, an excerpt' },
  blank: ['reviewInterval', 'updateInterval'],
  // 原则上 and 一般 stand in D11 alone.
  forces: { 'half-yearly-review': 'must', 'half-yearly-update': 'must' },
  clauses: {
    'A03a-1.1': same('D11-A.1'),
    'A03a-1.2': same('D11-A.2'),
    'A03a-2': same('D11-B'),

    'A03a-4.1.a.1': same('D11-R1.a'),
    'A03a-4.1.a.2': same('D11-R1.a2'),
    'A03a-4.1.b': same('D11-R1.b'),
    'A03a-4.1.c.1': same('D11-R1.c', 'department-guidance', 'guided-by-marketing-division'),
    'A03a-4.1.c.2': same('D11-R1.c', 'department-supervision', 'rules-put-into-effect'),
    'A03a-4.1.d.1': same('D11-R1.d.1', 'admission-conditions', 'admission-conditions-by-company'),
    'A03a-4.1.d.2': same('D11-R1.d.2'),
    'A03a-4.1.d.3': same('D11-R1.d.3', 'blacklist-register', 'no-business-on-company-blacklist'),
    'A03a-4.1.e.1': same('D11-R1.e', 'departments-exchange', 'customer-contribution'),
    'A03a-4.1.e.2': same('D11-R1.e'),
    'A03a-4.1.f.1': same('D11-R1.f', 'company-book'),
    'A03a-4.1.f.2': same('D11-R1.f', 'half-yearly-update', 'update-says-something', 'information-updated'),
    'A03a-4.1.g': same('D11-R1.g'),
    'A03a-4.1.h.1': same('D11-R1.h', 'suggestion-answered', 'feedback-by-marketing-division', 'report-verified'),
    'A03a-4.1.h.2': same('D11-R1.h', 'suggestion-worked-in'),
    'A03a-4.1.i.1': same('D11-R1.i', 'activity-by-marketing-division'),
    'A03a-4.1.i.2': same('D11-R1.i3'),
    'A03a-4.1.i.3': same('D11-R1.i.2'),
    'A03a-4.1.j': same('D11-R1.j'),

    'A03a-4.2.a': same('D11-R2.a'),
    'A03a-4.2.b': same('D11-R2.b'),
    'A03a-4.2.c': same('D11-R2.c4'),
    'A03a-4.2.c.1': same('D11-R2.c.1'),
    'A03a-4.2.c.2': same('D11-R2.c.2', 'department-papers-on-file'),
    'A03a-4.2.c.3': same('D11-R2.c.3'),
    'A03a-4.2.d.1': same('D11-R2.d.1'),
    'A03a-4.2.d.2': same('D11-R2.d.1', 'half-yearly-review', 'graded-and-reviewed'),
    'A03a-4.2.d.3': same('D11-R2.d.2'),
    'A03a-4.2.d.4': same('D11-R2.d.3', 'blacklist-register', 'no-business-on-department-blacklist'),
    'A03a-4.2.e.1': same('D11-R2.e', 'half-yearly-update', 'update-says-something', 'information-updated'),
    'A03a-4.2.e.2': same('D11-R2.e'),
    'A03a-4.2.f.1': same('D11-R2.f.1'),
    'A03a-4.2.f.2': same('D11-R2.f.2'),
    'A03a-4.2.f.3': same('D11-R2.f4'),
    'A03a-4.2.f.4': same('D11-R2.f.3'),
    'A03a-4.2.f.5': same('D11-R2.f5'),
    'A03a-4.2.f.6': same('D11-R2.f6'),
    'A03a-4.2.g.1': same('D11-R2.g2'),
    'A03a-4.2.g.2': same('D11-R2.g.1'),
    'A03a-4.2.g.3': same('D11-R2.g.1'),
    'A03a-4.2.g.4': same('D11-R2.g.1'),
    'A03a-4.2.g.5': same('D11-R2.g.1'),
    'A03a-4.2.g.6': same('D11-R2.g6'),
    'A03a-4.2.h': same('D11-R2.h'),
  },
}
