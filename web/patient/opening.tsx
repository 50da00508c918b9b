import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refused } from '../ui/answer.ts'
import { Button, Loading, Notice } from '../ui/parts.tsx'
import { usePage } from './context.ts'
import { LinkBroken } from './link-broken.tsx'

interface Props<Data> {
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** What a link opens, once it is there; else what is in the way of it. */
export function Opening<Data>({ query, children }: Props<Data>) {
  const { words } = usePage()
  if (query.isPending) return <Loading label={words.say('loading')} />
  if (query.isError) {
    if (query.error instanceof Refused) return <LinkBroken />
    return (
      <Notice kind="warn" title={words.say('failed')}>
        <p>{words.say('failed_detail')}</p>
        <Button onClick={() => query.refetch()}>{words.say('try_again')}</Button>
      </Notice>
    )
  }
  return children(query.data)
}
