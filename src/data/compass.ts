// The phone's compass: which way its top points, in degrees clockwise from north. Asked for after a tap, as iPhones want.

/** What browsers say besides the standard (W3C Device Orientation Event Specification). */
interface OrientationReport extends DeviceOrientationEvent {
  /** Safari: degrees clockwise from magnetic north. */
  readonly webkitCompassHeading?: number;
}
type AskPermission = () => Promise<'granted' | 'denied'>;

/** The arrow need not tremble: turns smaller than this many degrees are not told. */
const STEP_DEG = 5;

/** The heading in a report; undefined where it is not of the earth's north. */
export function headingOf(
  {
    webkitCompassHeading,
    absolute,
    alpha,
  }: Pick<OrientationReport, 'webkitCompassHeading' | 'absolute' | 'alpha'>,
  screenAngle: number,
): number | undefined {
  // Alpha counts anticlockwise; the screen may be turned against the phone.
  const raw = webkitCompassHeading ?? (absolute && alpha !== null ? 360 - alpha : undefined);
  return raw === undefined || Number.isNaN(raw) ? undefined : (raw + screenAngle + 360) % 360;
}

/** Tells the heading whenever it has changed enough; never rejects. Phones without a compass tell nothing. */
export async function startCompass(window: Window, onHeading: (degrees: number) => void): Promise<void> {
  const { DeviceOrientationEvent: reports } = window as Window & {
    DeviceOrientationEvent?: { readonly requestPermission?: AskPermission };
  };
  if (!reports) return;
  const isAllowed = (await reports.requestPermission?.().catch(() => 'denied')) ?? 'granted';
  if (isAllowed !== 'granted') return;
  let told: number | undefined;
  const hear = (event: Event): void => {
    const heading = headingOf(event as OrientationReport, window.screen.orientation?.angle ?? 0);
    if (heading === undefined) return;
    const turn = told === undefined ? 360 : Math.abs(((heading - told + 540) % 360) - 180);
    if (turn < STEP_DEG) return;
    told = heading;
    onHeading(heading);
  };
  const name = 'ondeviceorientationabsolute' in window ? 'deviceorientationabsolute' : 'deviceorientation';
  window.addEventListener(name, hear);
}
