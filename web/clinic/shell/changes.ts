import { useQueryClient } from '@tanstack/react-query'
import { EventSource } from 'eventsource'
import { useEffect } from 'react'
import { useClinic } from './context.ts'

interface News {
  readonly changes: readonly { readonly appointment_id: string }[]
  readonly setup: boolean
}

/**
 * What other desks do shows here as they do it. The line comes back by itself and takes up where it was lost; whatever is
 * shown is looked at anew when it does.
 */
export function useChanges(): void {
  const { session } = useClinic()
  const queries = useQueryClient()
  useEffect(() => {
    const line = new EventSource(new URL('/v1/changes', location.origin), {
      fetch: (address, init) => session.fetch(address, init as RequestInit),
    })
    line.addEventListener('open', () => void queries.invalidateQueries({ queryKey: ['calendar'] }))
    line.addEventListener('message', ({ data }) => {
      const { changes, setup } = JSON.parse(data) as News
      void queries.invalidateQueries({ queryKey: ['calendar'] })
      for (const { appointment_id } of changes)
        void queries.invalidateQueries({ queryKey: ['appointment', appointment_id] })
      if (setup) void queries.invalidateQueries({ queryKey: ['setup'] })
    })
    return () => line.close()
  }, [session, queries])
}
