import type { ReactiveController, ReactiveControllerHost } from 'lit';

const EVERY = 1500;
const MOST = 60;

/** Asks again and again, for a minute or so and while the page is seen, for what an event will bring. */
export class Poll implements ReactiveController {
  private wanted = false;
  private left = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly ask: () => Promise<unknown>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.wanted = false;
  }

  /** Goes on while that is so. */
  while(awaited: boolean): void {
    if (awaited && !this.wanted) {
      this.left = MOST;
    }
    this.wanted = awaited;
    clearTimeout(this.timer);
    if (awaited && this.left > 0) {
      this.timer = setTimeout(() => void this.again(), EVERY);
    }
  }

  private async again(): Promise<void> {
    if (document.visibilityState === 'hidden') {
      this.while(this.wanted);
      return;
    }
    this.left -= 1;
    await this.ask();
  }
}
