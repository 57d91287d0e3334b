const USUAL_MILLISECONDS = 1200
const LONGEST_PAUSE_MILLISECONDS = 60_000

/** Asks again and again, only while the tab is looked at, and less and less often while the server does not answer. */
export class Polling {
  private timer: ReturnType<typeof setTimeout> | undefined
  private pause = USUAL_MILLISECONDS
  private running = false

  constructor(private readonly ask: () => Promise<void>) {}

  start(): void {
    if (!this.running) {
      this.running = true
      document.addEventListener('visibilitychange', this.looked)
      this.wait()
    }
  }

  stop(): void {
    this.running = false
    clearTimeout(this.timer)
    document.removeEventListener('visibilitychange', this.looked)
  }

  private readonly looked = (): void => {
    clearTimeout(this.timer)
    if (document.visibilityState === 'visible') {
      void this.now()
    }
  }

  private wait(): void {
    clearTimeout(this.timer)
    if (this.running && document.visibilityState === 'visible') {
      this.timer = setTimeout(() => void this.now(), this.pause)
    }
  }

  private async now(): Promise<void> {
    try {
      await this.ask()
      this.pause = USUAL_MILLISECONDS
    } catch {
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MILLISECONDS)
    }
    this.wait()
  }
}
