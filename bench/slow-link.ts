// One slow down-link that all answers share: a packet each in turn, and a note of every byte that has left it.

/** What a phone on a bad network gets. */
export const LINK = { bitsPerSecond: 1.6e6, roundTripMs: 150 } as const;

const PACKET_BYTES = 1460;
const BYTES_PER_MS = LINK.bitsPerSecond / 8 / 1000;
const TICK_MS = 2;

/** Milliseconds since 1970 with a fraction; comparable with `performance.timeOrigin` of a page on this machine. */
export function epochMs(): number {
  return performance.timeOrigin + performance.now();
}

export interface Parcel {
  /** Estimated size of the response's head in bytes; sent before the body. */
  readonly headBytes: number;
  readonly body: Buffer;
  readonly onHead: () => void;
  readonly onPacket: (packet: Buffer) => void;
  readonly onDone: () => void;
  /** Told when bytes have left the link. */
  readonly onSent: (bytes: number, at: number) => void;
}

export interface SlowLink {
  send(parcel: Parcel): void;
  close(): void;
}

export function createSlowLink(): SlowLink {
  const waiting: { parcel: Parcel; sent: number }[] = [];
  let timer: NodeJS.Timeout | undefined;
  let last = 0;
  let credit = 0;

  function sendOnePacket(): void {
    const job = waiting.shift();
    if (!job) return;
    const { parcel } = job;
    if (job.sent === 0) parcel.onHead();
    const packet = parcel.body.subarray(job.sent, job.sent + PACKET_BYTES);
    const bytes = packet.length + (job.sent === 0 ? parcel.headBytes : 0);
    if (packet.length > 0) parcel.onPacket(packet);
    parcel.onSent(bytes, epochMs());
    credit -= bytes;
    job.sent += packet.length;
    if (job.sent >= parcel.body.length) parcel.onDone();
    else waiting.push(job);
  }

  function tick(): void {
    const now = epochMs();
    credit = Math.min(credit + (now - last) * BYTES_PER_MS, BYTES_PER_MS * 12 + PACKET_BYTES);
    last = now;
    while (waiting.length > 0 && credit > 0) sendOnePacket();
    if (waiting.length > 0) return;
    clearInterval(timer);
    timer = undefined;
    credit = Math.min(credit, 0);
  }

  return {
    send(parcel) {
      waiting.push({ parcel, sent: 0 });
      if (timer) return;
      last = epochMs();
      timer = setInterval(tick, TICK_MS);
    },
    close: () => clearInterval(timer),
  };
}
