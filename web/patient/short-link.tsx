import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { again, answerOf, Refused } from '../ui/answer.ts'
import { Button, Loading, Notice } from '../ui/parts.tsx'
import { go } from './address.ts'
import { usePage } from './context.ts'
import { LinkBroken } from './link-broken.tsx'

/** What a text message leads to: the key in it is asked after what it opens, and the address says that from then on. */
export function ShortLink({ secret }: { secret: string }) {
  const { words, api, profile } = usePage()
  const { slug } = profile.practice
  const link = useQuery({
    ...again,
    queryKey: ['short', secret],
    queryFn: () =>
      answerOf(
        api.anyone.POST('/public/{practice_slug}/short-link', {
          params: { path: { practice_slug: slug } },
          body: { key: secret },
        }),
      ),
  })
  const opened = link.data
  useEffect(() => {
    if (!opened) return
    const own = { id: opened.appointment_id, token: opened.manage_token }
    go({ page: 'visit', own }, { replace: true })
  }, [opened])
  if (link.error instanceof Refused) return <LinkBroken />
  if (link.error)
    return (
      <Notice kind="warn" title={words.say('failed')}>
        <p>{words.say('failed_detail')}</p>
        <Button onClick={() => link.refetch()}>{words.say('try_again')}</Button>
      </Notice>
    )
  return <Loading label={words.say('loading')} />
}
