/** Product complaints: each keeps the edition of the procedure that was in force when it came in. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintFile } from '../../../facts/complaint/states/complaint-file.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { pausesOf } from '../../../facts/complaint/states/pauses.ts'
import { editioned } from '../../../kinds/index.ts'
import { anchorsOf, clauseOf } from '../editions/index.ts'
import { handlingParameters as parameters } from '../parameters.ts'

export const productComplaint = editioned({
  of: complaintFile,
  edition: parameters.edition,
  began: beganAt,
  clause: clauseOf,
  anchors: anchorsOf,
  facts: ({ form, customerId }, { owedBy }, id) => ({
    number: form.number,
    customer: customerId,
    roles: owedBy[id] ?? [],
  }),
  pauses: pausesOf,
})

/** When it came in, or when the abnormality form was filed; undefined for what is no product complaint. */
export function beganAt(
  file: Pick<DeepReadonly<ComplaintFile>, 'kind' | 'receivedAt' | 'abnormality'>,
): Instant | undefined {
  return file.kind === 'service' ? undefined : (file.receivedAt ?? file.abnormality?.filedAt)
}
