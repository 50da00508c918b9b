import {
  type AsyncRouteComponent,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  Navigate,
  RouterProvider,
} from '@tanstack/react-router'
import { pages } from '../pages.ts'
import { useClinic, useWords } from './context.ts'
import { Frame } from './frame.tsx'
import type { Permission } from './may.ts'
import { Opening, Says } from './states.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: () => <Navigate to="/calendar" replace />,
})

/** The page, for whoever may do what it needs. */
function within(needs: Permission, Shown: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  function Within() {
    const { words, may } = useClinic()
    if (may(needs)) return <Shown />
    return (
      <Says title={words.say('shell_not_yours')} detail={words.say('shell_not_yours_detail')} isPage>
        <Link to="/calendar">{words.say('shell_to_calendar')}</Link>
      </Says>
    )
  }
  return Object.assign(Within, { preload: () => Shown.preload?.() })
}

const routes = pages.map(({ path, needs, load }) => {
  const page = lazyRouteComponent(async () => ({ default: await load() }))
  return createRoute({
    getParentRoute: () => root,
    path,
    component: needs ? within(needs, page) : page,
    // What is in the address is each page's to read: text, whatever it is.
    validateSearch: (search: Record<string, unknown>) => search as Record<string, string | undefined>,
  })
})

const router = createRouter({
  routeTree: root.addChildren([home, ...routes]),
  basepath: '/clinic',
  defaultPreload: 'intent',
  defaultPendingMs: 0,
  defaultPendingComponent: () => <Opening />,
  defaultErrorComponent: Broken,
  // Text as it is, without quotes: addresses are read and typed by people.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
    const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
    return text && `?${text}`
  },
})

/** The pages, each at its address. */
export function App() {
  return <RouterProvider router={router} />
}

function NotFound() {
  const { say } = useWords()
  return (
    <Says title={say('shell_not_found')}>
      <Link to="/calendar">{say('shell_to_calendar')}</Link>
    </Says>
  )
}

function Broken() {
  const { say } = useWords()
  return (
    <Says title={say('shell_broken')} detail={say('shell_broken_detail')} isAlert>
      <button type="button" className="plain-link" onClick={() => location.reload()}>
        {say('shell_reload')}
      </button>
    </Says>
  )
}
