import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from 'preact'
import '../ui/ui.css'
import './patient.css'
import { serverClock } from '../ui/server-clock.ts'
import { wordsIn } from '../words/words.ts'
import { createApi } from './api.ts'
import { App } from './app.tsx'
import { readBootstrap } from './bootstrap.ts'
import { PageContext } from './context.ts'
import { embed } from './embed.ts'

const bootstrap = readBootstrap()
const words = wordsIn(bootstrap.language, navigator.languages)
const clock = serverClock(bootstrap.now)
const { profile, problem } = bootstrap
// Times are others' to take: what is older than half a minute is looked at again when somebody comes back to it.
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } })
addEventListener('horai:released', () => void queries.invalidateQueries({ queryKey: ['times'] }))

const root = document.getElementById('root') as HTMLElement
root.textContent = ''
render(
  profile ? (
    <QueryClientProvider client={queries}>
      <PageContext value={{ words, api: createApi(clock, bootstrap.language), clock, bootstrap, profile }}>
        <App />
      </PageContext>
    </QueryClientProvider>
  ) : (
    <main className="empty">
      <h1>{problem?.title}</h1>
      <p>{problem?.detail}</p>
    </main>
  ),
  root,
)
if (bootstrap.embedded) embed()
