import { Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { answerOf, Refused } from '../../ui/answer.ts'
import { doors } from '../doors.ts'
import { App } from './app.tsx'
import { ClinicContext, useSurroundings } from './context.ts'
import { EnterKey } from './enter-key.tsx'
import { mayOf } from './may.ts'
import {
  comeIn,
  forget,
  practiceHere,
  remember,
  type Session,
  sessionBy,
  type Way,
  wayHere,
} from './session.ts'
import { Failed, Loading } from './states.tsx'

/** Lets in whoever logs in, or shows a key that opens something. */
export function Door() {
  const { clock, words } = useSurroundings()
  const queries = useQueryClient()
  const [way, setWay] = useState(wayHere)
  const session = useMemo(() => {
    if (way === null) return null
    const left = () => {
      forget()
      queries.clear()
      setWay(null)
    }
    return sessionBy(way, clock, () => words.language, left)
  }, [way, clock, words, queries])
  const enter = (practice: string) => {
    comeIn(practice)
    queries.clear()
    if (linkedHere()) history.replaceState(null, '', '/clinic')
    setWay({ by: 'session' })
  }
  const open = (key: string) => {
    remember(key)
    setWay({ by: 'key', key })
  }
  const Linked = linkedHere()
  if (Linked) return <Linked enter={enter} />
  if (!session) return <Entrance enter={enter} open={open} />
  return (
    <Inside
      session={session}
      way={way as Way}
      otherwise={
        <Entrance
          isWrong={way?.by === 'key'}
          enter={enter}
          open={(key) => {
            forget()
            remember(key)
            location.reload()
          }}
        />
      }
    />
  )
}

/** The page that a link leads to; null where the address is of none. */
function linkedHere() {
  const here = `${location.pathname}/`
  const [, page] = Object.entries(doors.links).find(([path]) => here.startsWith(`${path}/`)) ?? []
  return page ?? null
}

function Entrance({
  enter,
  open,
  isWrong = false,
}: {
  enter: (practice: string) => void
  open: (key: string) => void
  isWrong?: boolean
}) {
  const LogIn = doors.logIn
  return (
    <main className="door">
      <Stack gap="md" align="center" w="100%">
        <LogIn practice={practiceHere() ?? ''} enter={enter} />
        <EnterKey enter={open} isWrong={isWrong} />
      </Stack>
    </main>
  )
}

function Inside({ session, way, otherwise }: { session: Session; way: Way; otherwise: ReactNode }) {
  const surroundings = useSurroundings()
  const practice = useQuery({
    queryKey: ['practice', way],
    queryFn: () => answerOf(session.api.GET('/v1/practice')),
    staleTime: 5 * 60_000,
  })
  const me = useQuery({
    queryKey: ['may', way],
    queryFn: () => answerOf(session.api.GET('/v1/me')),
  })
  const clinic = useMemo(
    () =>
      practice.data && me.data
        ? {
            ...surroundings,
            session,
            practice: practice.data,
            may: mayOf(me.data),
            ownDoctor: me.data.doctor_id,
          }
        : null,
    [surroundings, session, practice.data, me.data],
  )
  if (clinic) {
    return (
      <ClinicContext value={clinic}>
        <App />
      </ClinicContext>
    )
  }
  if (practice.error instanceof Refused || me.error instanceof Refused) return otherwise
  if (!practice.isError && !me.isError) return <Loading />
  return <Failed again={() => void Promise.all([practice.refetch(), me.refetch()])} />
}
