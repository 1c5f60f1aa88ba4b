import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintReceived } from '../../facts/complaint/events/reception.ts'
import { channels } from './parameters.ts'

/** 专门的投诉渠道: the list is open and a complaint counts whichever way it comes, so others are reported only. */
export const dedicatedChannel = defineRule({
  id: 'dedicated-complaint-channel',
  clauses: ['A04-3.3.1.1'],
  title: { zh: '投诉经专门渠道提出', en: 'A complaint comes by a dedicated channel' },
  force: 'in-principle',
  on: [complaintReceived],
  parameters: { channels },
  sentence: { zh: '渠道 {actual}；专门渠道：{limit}', en: 'it came by {actual}; dedicated channels are {limit}' },
  subjects: ({ data }) => [tag('complaint', data.complaintId)],
  reads: () => ({}),
  holds: ({ event, parameters }) => {
    const { channel } = event.data
    return { holds: parameters.channels.includes(channel), actual: channel, limit: parameters.channels }
  },
})
