import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { browser } from '../../ui/memory.ts'
import { type ServerClock, serverClock } from '../../ui/server-clock.ts'
import { clinicMessages } from '../../words/clinic/clinic.ts'
import { type Language, languages, wordsOf } from '../../words/intl.ts'
import type { Bootstrap } from './bootstrap.ts'
import { SurroundingsContext } from './context.ts'

const CHOSEN = 'horai:clinic:language'

/** The language of this desk, once it was chosen here; else what its browser asks for. */
export function Surroundings({ bootstrap, children }: { bootstrap: Bootstrap; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => chosen() ?? bootstrap.language)
  const [clock] = useState<ServerClock>(() => serverClock(bootstrap.now))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const surroundings = useMemo(
    () => ({
      words: wordsOf(clinicMessages, language, navigator.languages),
      setLanguage(wanted: Language) {
        browser.write(CHOSEN, wanted)
        setLanguage(wanted)
      },
      clock,
    }),
    [language, clock],
  )
  return <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>
}

function chosen(): Language | null {
  const known = browser.read<string>(CHOSEN)
  return known !== null && known in languages ? (known as Language) : null
}
