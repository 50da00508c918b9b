import { Type } from 'typebox'
import { type DigestPreview, previewDigest } from '../../staff/digests/preview.ts'
import { changeDigest, type DigestSettings, readDigest } from '../../staff/digests/settings.ts'
import type { Doorkeeper } from '../../staff/doorkeeper.ts'
import { memberOf } from '../caller.ts'
import type { Deps, Server } from '../route.ts'
import { choice, flag, localTime, object } from '../schema/field.ts'
import { named, namedAs } from '../schema/named.ts'

const tags = ['Log-in']
const path = '/v1/session/digest'
const tells = choice(['today', 'tomorrow'] as const, 'The visits of which day it tells.')
const fields = {
  is_on: flag('Whether it is sent.'),
  tells,
  at_local: localTime('When, in the zone of the own calendar, else in the practice’s.'),
}
const Settings = named<DigestSettings>('DigestSettings', object(fields, 'The own daily summary.'))
const Body = namedAs('DigestSettingsRequest', object(fields, 'The own daily summary, as it shall be.'))
const Preview = named<DigestPreview>(
  'DigestPreview',
  object(
    {
      subject: Type.String({ description: 'Its subject.' }),
      text: Type.String({ description: 'As plain text.' }),
      html: Type.String({ description: 'As it looks in a mail program.' }),
    },
    'The summary as it would be sent now. It names no patient.',
  ),
)

/** Each of the staff says whether they want a summary of their day by mail. */
export function digestRoutes(server: Server, _deps: Deps, door: Doorkeeper): void {
  const config = { access: 'staff', refusals: ['not_found'] } as const
  server.get(
    path,
    {
      config,
      schema: { tags, summary: 'Read how the own daily summary is sent', response: { 200: Settings } },
    },
    async (request) => {
      const { practice_id, account_id } = memberOf(request)
      return readDigest(door, practice_id, account_id)
    },
  )
  server.put(
    path,
    {
      config,
      schema: {
        tags,
        summary: 'Ask for a daily summary, or end it',
        body: Body,
        response: { 200: Settings },
      },
    },
    async (request) => {
      const { practice_id, account_id } = memberOf(request)
      return changeDigest(door, practice_id, account_id, request.body)
    },
  )
  server.get(
    `${path}/preview`,
    {
      config,
      schema: {
        tags,
        summary: 'See the summary as it would be sent now',
        querystring: object({ tells: Type.Optional(tells) }),
        response: { 200: Preview },
      },
    },
    async (request) => {
      const { practice_id, account_id } = memberOf(request)
      return previewDigest(door, practice_id, account_id, request.query.tells)
    },
  )
}
