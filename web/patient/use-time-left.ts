import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ms } from '../ui/times.ts'
import { usePage } from './context.ts'
import type { Key } from './own.ts'
import { useNow } from './use-now.ts'

/** Of a hold, in milliseconds; once it seems to be over the server is asked, which says so, and not this clock. */
export function useTimeLeft({ id }: Key, expires: string): number {
  const { clock } = usePage()
  const queries = useQueryClient()
  const left = ms(expires) - useNow(clock)
  const isOver = left <= 0
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: ['own', id] })
  }, [isOver, queries, id])
  return left
}
