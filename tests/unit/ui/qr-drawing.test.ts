import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { drawQr, type QrDrawing } from '../../../src/ui/qr-drawing.ts';

/** Pixels a module gets in the picture that the decoder reads. */
const SCALE = 4;

/** The drawing as a picture, the way a browser would fill the path. */
function paint({ size, path }: QrDrawing): { pixels: Uint8ClampedArray; side: number } {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = (row * side + Number(x) * SCALE) * 4;
      for (let at = from; at < from + Number(length) * SCALE * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return { pixels, side };
}

function decoded(drawing: QrDrawing): string | undefined {
  const { pixels, side } = paint(drawing);
  return jsQR(pixels, side, side)?.data;
}

describe('a QR code', () => {
  test.each([
    'https://wallethere.example/#/chengdu/place/chunxi-road',
    `https://wallethere.example/#/chengdu?list=${'chunxi-road,taikoo-li,'.repeat(20)}end`,
    'https://uri.amap.com/marker?position=104.080126,30.653092&name=%E6%98%A5%E7%86%99%E8%B7%AF',
  ])('is read back as the text it was made of: %s', (text) => {
    expect(decoded(drawQr(text))).toBe(text);
  });

  test('is surrounded by four white modules', () => {
    const { size, path } = drawQr('https://wallethere.example/');
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...values]) => values.map(Number));
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
    expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(size - 4);
  });

  test('is still read where a corner of its inside is soiled', () => {
    const text = 'https://wallethere.example/#/chengdu/place/chunxi-road';
    const drawing = drawQr(text);
    const spot = `M${drawing.size - 9} ${drawing.size - 9}h4v1h-4z`;
    const rows = [0, 1, 2, 3].map((row) => spot.replace(/ (\d+)h/, (_, y) => ` ${Number(y) + row}h`));
    expect(decoded({ ...drawing, path: drawing.path + rows.join('') })).toBe(text);
  });
});
