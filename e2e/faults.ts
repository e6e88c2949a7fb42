import type { BrowserContext } from '@playwright/test';

/** Collects what must never happen in a browser: errors, broken policy (Chromium logs it as an error), foreign requests. */
export class Faults {
  readonly #origin: string;
  readonly #messages: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(site: string) {
    this.#origin = new URL(site).origin;
  }

  /** Looks at all pages of a context from now on. */
  watch(context: BrowserContext): void {
    context.on('weberror', (thrown) => this.#messages.push(`thrown: ${thrown.error()}`));
    context.on('console', (message) => {
      if (message.type() === 'error') this.#messages.push(`logged: ${message.text()}`);
    });
    context.on('request', (request) => {
      if (this.#isForeign(request.url())) this.#messages.push(`foreign request: ${request.url()}`);
    });
  }

  /** Lets messages pass that a test provokes. */
  allow(message: RegExp): void {
    this.#allowed.push(message);
  }

  /** Lists what happened and was not allowed. */
  list(): readonly string[] {
    return this.#messages.filter((message) => !this.#allowed.some((allowed) => allowed.test(message)));
  }

  #isForeign(url: string): boolean {
    return /^(https?|wss?):/.test(url) && new URL(url).origin !== this.#origin;
  }
}
