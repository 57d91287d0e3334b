import {call} from '../common/api'
import {once} from '../common/dom'
import {showProblem} from '../common/problem'

interface Settings {
  readonly digestHour: number
  readonly timeZone: string
  readonly zoneInUse: string
  readonly mails: Readonly<Record<string, boolean>>
}

/** Sends what somebody wants to be told by mail, and says beside the button what holds from now on. */
export class ChorusSettings extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.submitted)
    this.addEventListener('input', this.changed)
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault()
    void once(this, () => this.save())
  }

  private readonly changed = (): void => this.say('')

  private async save(): Promise<void> {
    showProblem(this)
    this.say('')
    const zone = this.querySelector<HTMLInputElement>('[name=timeZone]')
    zone?.removeAttribute('aria-invalid')
    try {
      const kept = await call<Settings>('PUT', '/me/settings', this.wanted(zone))
      if (zone) {
        zone.value = kept.timeZone
        zone.placeholder = kept.zoneInUse
      }
      this.say(kept.mails['digest'] === false ? AJS.I18n.getText('chorus.settings.saved')
        : AJS.I18n.getText('chorus.settings.saved.digest', `${String(kept.digestHour).padStart(2, '0')}:00`, kept.zoneInUse))
    } catch (failure) {
      showProblem(this, failure)
      if ((failure as {code?: string}).code === 'settings.zone') {
        zone?.setAttribute('aria-invalid', 'true')
        zone?.focus()
      }
    }
  }

  private wanted(zone: HTMLInputElement | null): Omit<Settings, 'zoneInUse'> {
    const kinds = Array.from(this.querySelectorAll<HTMLInputElement>('[data-kind]'))
    return {
      mails: Object.fromEntries(kinds.map(box => [box.dataset['kind'] ?? '', box.checked])),
      digestHour: Number(this.querySelector<HTMLSelectElement>('[name=digestHour]')?.value),
      timeZone: zone?.value.trim() ?? '',
    }
  }

  private say(text: string): void {
    const place = this.querySelector('[data-saved]')
    if (place && place.textContent !== text) {
      place.textContent = text
    }
  }
}
