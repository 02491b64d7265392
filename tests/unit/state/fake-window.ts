// The part of a browser window that the address needs, with the history of one tab; going back takes a moment, as in life.

interface Entry {
  readonly hash: string;
  readonly state: unknown;
}

/** What the history listens to a click on: an element, or a text inside one. */
export class FakeElement {
  readonly #href: string | undefined;

  constructor(href?: string) {
    this.#href = href;
  }

  closest(): { getAttribute: () => string } | null {
    const href = this.#href;
    return href === undefined ? null : { getAttribute: () => href };
  }
}

export class FakeWindow {
  static readonly page = 'https://example.org/app/';
  readonly document = new EventTarget();
  readonly #events = new EventTarget();
  readonly #waiting: (() => void)[] = [];
  #entries: Entry[];
  #at = 0;

  constructor(hash = '') {
    this.#entries = [{ hash, state: null }];
  }

  get #entry(): Entry {
    return this.#entries[this.#at] as Entry;
  }

  readonly location = Object.defineProperties({} as { hash: string; href: string }, {
    hash: { get: () => this.#entry.hash },
    href: { get: () => FakeWindow.page + this.#entry.hash },
  });

  readonly history = Object.defineProperties(
    {
      pushState: (state: unknown, _: string, url = this.#entry.hash) => this.#push({ state, hash: url }),
      replaceState: (state: unknown, _: string, url = this.#entry.hash) => {
        this.#entries[this.#at] = { state, hash: url };
      },
      back: () => {
        this.#waiting.push(() => this.go(-1));
      },
    } as { state: unknown; pushState: unknown; replaceState: unknown; back: () => void },
    { state: { get: () => this.#entry.state } },
  );

  addEventListener(type: string, listener: () => void): void {
    this.#events.addEventListener(type, listener);
  }

  #push(entry: Entry): void {
    this.#entries = [...this.#entries.slice(0, this.#at + 1), entry];
    this.#at += 1;
  }

  #arrive(from: string): void {
    this.#events.dispatchEvent(new Event('popstate'));
    if (this.#entry.hash !== from) this.#events.dispatchEvent(new Event('hashchange'));
  }

  /** The visitor's own back (-1) and forward (1) buttons; nothing happens at the ends. */
  go(steps: number): void {
    const to = this.#at + steps;
    if (to < 0 || to >= this.#entries.length) return;
    const from = this.#entry.hash;
    this.#at = to;
    this.#arrive(from);
  }

  /** The visitor types another fragment. */
  type(hash: string): void {
    const from = this.#entry.hash;
    this.#push({ hash, state: null });
    this.#arrive(from);
  }

  /** Lets what the app asked of the history happen. */
  settle(): void {
    for (const step of this.#waiting.splice(0)) step();
  }

  /** A click; true when the app took it over. */
  click(target: FakeElement, keys: { ctrlKey?: boolean; button?: number } = {}): boolean {
    const event = new Event('click', { cancelable: true });
    Object.defineProperties(event, {
      target: { value: target },
      button: { value: keys.button ?? 0 },
      ctrlKey: { value: keys.ctrlKey ?? false },
    });
    return !this.document.dispatchEvent(event);
  }

  /** Fragments in the history, oldest first. */
  get trail(): readonly string[] {
    return this.#entries.map(({ hash }) => hash);
  }

  asWindow(): Window {
    return this as unknown as Window;
  }
}
