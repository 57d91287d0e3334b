/**
 * Changes a part of the page while what is being read, or typed in, stays where it is on the screen: what has the focus,
 * else the first of `parts` that is to be seen.
 */
export function keepInPlace(parts: Iterable<Element>, work: () => void): void {
  const still = [document.activeElement, ...parts].find(element => element && element !== document.body && isSeen(element))
  const before = still?.getBoundingClientRect().top ?? 0
  const root = document.documentElement
  const anchoring = root.style.getPropertyValue('overflow-anchor')
  // Browsers that hold the place by themselves would do it a second time.
  root.style.setProperty('overflow-anchor', 'none')
  work()
  if (still?.isConnected) {
    const moved = still.getBoundingClientRect().top - before
    if (moved !== 0) {
      window.scrollBy({top: moved, behavior: 'instant'})
    }
  }
  requestAnimationFrame(() => root.style.setProperty('overflow-anchor', anchoring))
}

function isSeen(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
