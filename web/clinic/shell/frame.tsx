import { useHotkeys } from '@mantine/hooks'
import { onlineManager } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { pages } from '../pages.ts'
import { useClinic } from './context.ts'
import { Mark } from './mark.tsx'
import { ShortcutList } from './shortcuts.tsx'
import { You } from './you.tsx'

/** What stays while pages come and go: the bar at the side, and word of a lost connection. */
export function Frame() {
  const { words, may } = useClinic()
  const content = useRef<HTMLElement>(null)
  const [areShortcutsShown, showShortcuts] = useState(false)
  const isOnline = useSyncExternalStore(
    (tell) => onlineManager.subscribe(tell),
    () => onlineManager.isOnline(),
  )
  useHotkeys([['shift+?', () => showShortcuts(true)]])
  useTitle()
  return (
    <div className="frame">
      <button type="button" className="skip" onClick={() => content.current?.focus()}>
        {words.say('shell_skip')}
      </button>
      <nav className="rail" aria-label={words.say('shell_pages')}>
        <Mark />
        <ul>
          {pages.map(({ path, nav, needs }) =>
            nav && (!needs || may(needs)) ? (
              <li key={path}>
                <Link to={path} className="rail-link">
                  <nav.icon size={22} stroke={1.6} />
                  <span>{words.say(nav.word)}</span>
                </Link>
              </li>
            ) : null,
          )}
        </ul>
        <You showShortcuts={() => showShortcuts(true)} />
      </nav>
      <main ref={content} tabIndex={-1} className="content">
        {/* Always there, so that what it says is read out when it begins to. */}
        <div role="status" className={isOnline ? 'offline' : 'offline shown'}>
          {isOnline ? null : words.say('shell_offline')}
        </div>
        <Outlet />
      </main>
      <ShortcutList opened={areShortcutsShown} close={() => showShortcuts(false)} />
    </div>
  )
}

/** The page and the practice, in the browser's tab. */
function useTitle(): void {
  const { words, practice } = useClinic()
  const at = useRouterState({ select: ({ location }) => location.pathname })
  useEffect(() => {
    const nav = pages.find(({ path }) => at.startsWith(path))?.nav
    document.title = nav ? `${words.say(nav.word)} · ${practice.name}` : practice.name
  }, [at, words, practice.name])
}
