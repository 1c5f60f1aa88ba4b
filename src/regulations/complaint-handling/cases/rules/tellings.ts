/** How the customer is told: the result by letter or telephone, and never with the form. */
import { tellResult, until } from '../../../../facts/complaint/steps.ts'
import { broken, inEachEdition, kept, showing, silent } from './showing.ts'

const WAY = 'result-by-letter-or-phone'
const told = showing(WAY)
const WAYS = ['letter', 'phone']

const ways = inEachEdition({ D02: '9.11.2', D03: '9.10.2', D14: '9.10.2' }, clause => [
  ...WAYS.map(reply =>
    told(
      `the result by ${reply}`,
      until('approved'),
      tellResult('K-1', { reply }),
      kept(WAY, { clause, actual: reply, limit: WAYS }),
    ),
  ),
  ...['mail', 'message', 'visit'].map(reply =>
    told(
      `the result not by ${reply}`,
      until('approved'),
      tellResult('K-1', { reply }),
      broken(WAY, { clause, actual: reply, limit: WAYS }),
    ),
  ),
  told(
    'how far the case is may be told in any way',
    until('accepted'),
    tellResult('K-1', { about: 'progress', reply: 'message' }),
    silent(WAY),
  ),
])

const INSIDE = 'form-stays-inside'
const inside = showing(INSIDE)
const enclosed = { formEnclosed: true }

const forms = inEachEdition({ D02: null, D03: '9.10.3', D14: '9.10.3' }, clause =>
  clause === null
    ? [
        inside(
          'nothing is said against enclosing the form',
          until('approved'),
          tellResult('K-1', enclosed),
          silent(INSIDE),
        ),
      ]
    : [
        inside(
          'the letter goes without the form',
          until('approved'),
          tellResult(),
          kept(INSIDE, { clause, actual: false, limit: false }),
        ),
        inside(
          'the form is enclosed with the letter',
          until('approved'),
          tellResult('K-1', enclosed),
          broken(INSIDE, { clause, actual: true, limit: false }),
        ),
        inside(
          'the form does not go out on the way either',
          until('accepted'),
          tellResult('K-1', { about: 'progress', ...enclosed }),
          broken(INSIDE, { clause, actual: true }),
        ),
      ],
)

export const tellingCases = [...ways, ...forms]
