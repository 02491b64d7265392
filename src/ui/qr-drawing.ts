// The modules of a QR code as one SVG path, with the quiet zone a scanner needs around it.

import { correction, generate } from 'lean-qr';

/** White modules on each side: ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;

export interface QrDrawing {
  /** Width and height in modules, quiet zone included. */
  readonly size: number;
  /** The dark modules, one unit a module, for the `d` of a path. */
  readonly path: string;
}

/**
 * Draws `text` as a QR code of level M (15 % of it may be damaged), or of a better level where that needs no larger code.
 * Throws where the text is longer than a QR code can hold (2,331 bytes at level M).
 */
export function drawQr(text: string): QrDrawing {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x += 1;
      const length = x + 1 - from;
      runs.push(`M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`);
    }
  }
  return { size: code.size + 2 * QUIET_ZONE, path: runs.join('') };
}
