import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { answerOf, Refused } from '../../ui/answer.ts'
import { App } from './app.tsx'
import { ClinicContext, useSurroundings } from './context.ts'
import { EnterKey } from './enter-key.tsx'
import { forget, keyHere, remember, type Session, sessionWith } from './session.ts'
import { Failed, Loading } from './states.tsx'

/** Lets in whoever shows a key that opens something. */
export function Door() {
  const { clock, words } = useSurroundings()
  const queries = useQueryClient()
  const [key, setKey] = useState(keyHere)
  const session = useMemo(() => {
    if (key === null) return null
    const leave = () => {
      forget()
      queries.clear()
      setKey(null)
    }
    return sessionWith(key, clock, () => words.language, leave)
  }, [key, clock, words, queries])
  if (session) return <Inside session={session} />
  return (
    <EnterKey
      enter={(typed) => {
        remember(typed)
        setKey(typed)
      }}
    />
  )
}

function Inside({ session }: { session: Session }) {
  const surroundings = useSurroundings()
  const practice = useQuery({
    queryKey: ['practice'],
    queryFn: () => answerOf(session.api.GET('/v1/practice')),
    staleTime: 5 * 60_000,
  })
  const clinic = useMemo(
    () => (practice.data ? { ...surroundings, session, practice: practice.data } : null),
    [surroundings, session, practice.data],
  )
  if (clinic) {
    return (
      <ClinicContext value={clinic}>
        <App />
      </ClinicContext>
    )
  }
  if (practice.error instanceof Refused) {
    return (
      <EnterKey
        isWrong
        enter={(typed) => {
          session.leave()
          remember(typed)
          location.reload()
        }}
      />
    )
  }
  return practice.isError ? <Failed again={() => void practice.refetch()} /> : <Loading />
}
