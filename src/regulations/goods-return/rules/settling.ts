/** 折让证明单: signed, sealed by the customer, handed out, posted. */
import {
  allowanceCopiesSent,
  allowancePosted,
  allowancePostingReversed,
  allowanceSealed,
} from '../../../facts/inventory/events/allowances.ts'
import { authorized, mandatory, precedence } from '../../../kinds/index.ts'
import { copiesOfAccounting, lackOfProof, levelName, unsignedLevels } from '../editions/papers.ts'
import { ofCertificate } from '../editions/scopes.ts'

export const settlingRules = [
  /** 核签及送客户签章: it goes to the customer when both levels have signed. */
  mandatory({
    id: 'certificate-sealed-after-signatures',
    title: { zh: '核签后送客户签章', en: 'The customer seals a certificate that both levels signed' },
    sentence: {
      zh: '折让证明单 {certificate} [尚待核签：{actual:role}|已经核签]',
      en: 'certificate {certificate} [is not signed by {actual:role}|is signed]',
    },
    on: [allowanceSealed],
    of: ofCertificate,
    needs: ({ edition }) => edition.certificate.levels.map(levelName),
    missing: ({ before, edition }) => unsignedLevels(before, edition).map(levelName),
  }),

  /** 客户签章后一份存业务部，一份送会计. */
  precedence({
    id: 'certificate-copies-after-seal',
    title: { zh: '客户签章后分存', en: 'The copies go out when the customer has sealed' },
    sentence: {
      zh: '折让证明单 {certificate} [客户签章于 {actual}|客户尚未签章]，分送于 {limit}',
      en: 'certificate {certificate} [sealed at {actual}|not sealed yet], copies sent at {limit}',
    },
    on: [allowanceCopiesSent],
    of: ofCertificate,
    first: ({ before }) => before.sealedAt,
  }),

  /** 取得上述文件之后与“销货折让证明单”一并送交: accounting gets its copy with the proof. */
  precedence({
    id: 'copy-with-proof',
    title: { zh: '取得折让证明后一并送会计（财务）', en: 'The copy goes to accounting together with the proof' },
    sentence: {
      zh: '折让证明单 {certificate} [取得证明于 {actual}|尚未取得证明]，分送于 {limit}',
      en: 'certificate {certificate} [proven at {actual}|not proven yet], copies sent at {limit}',
    },
    on: [allowanceCopiesSent],
    of: ofCertificate,
    when: ({ data, edition }) => copiesOfAccounting(edition).some(copy => data.copies.includes(copy)),
    first: ({ before }) => before.provenAt,
  }),

  /** Accounting posts what both levels signed, the customer sealed, and a proof goes with. */
  mandatory({
    id: 'allowance-posted-in-order',
    title: { zh: '核签、签章、取证后作账', en: 'An allowance is posted when it is signed, sealed and proven' },
    sentence: {
      zh: '折让证明单 {certificate} [缺少：{actual:lack}|核签、签章、证明齐备]',
      en: 'certificate {certificate} lacks [{actual:lack}|nothing]',
    },
    on: [allowancePosted],
    of: ofCertificate,
    needs: ({ edition }) => [...edition.certificate.levels.map(levelName), 'customer-seal', 'proof'],
    missing: ({ before, edition }) => [
      ...unsignedLevels(before, edition).map(levelName),
      ...(before.sealedAt === null ? ['customer-seal'] : []),
      ...lackOfProof(before.proof, edition.certificate.proofs),
    ],
  }),

  authorized({
    id: 'allowance-posted-by-accounting',
    title: { zh: '折让由会计（财务）作账', en: 'An allowance is posted by accounting' },
    sentence: {
      zh: '折让证明单 {certificate} [由{actual:role}|由未注明岗位者]作账；应由{limit:role}作账',
      en: 'certificate {certificate} posted by [{actual:role}|somebody without a role]; for {limit:role} to do',
    },
    on: [allowancePosted, allowancePostingReversed],
    of: ofCertificate,
    who: 'role',
    among: ({ edition }) => edition.accountants,
  }),
]
