// Dates as sources give them: a year, a month or a day; compared and aged without a clock.

/** A full calendar day, `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** A year, month or day as a source states it: `2024`, `2024-06` or `2024-06-19`. */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

const PATTERN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a year, month or real calendar day. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  return new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
}

/** True for a real calendar day. */
export function isIsoDate(text: string): text is IsoDate {
  return text.length === 10 && isPartialDate(text);
}

/** The earliest day a partial date can mean, so that a vague date never looks fresher than it is. */
export function earliestDay(date: PartialDate | IsoDate): IsoDate {
  return `${date}${'-01-01'.slice(date.length - 4)}` as IsoDate;
}

/** True when every day that `a` can mean comes after every day that `b` can mean. */
export function isSurelyNewer(a: PartialDate, b: PartialDate): boolean {
  const first = earliestDay(a);
  return first > earliestDay(b) && !first.startsWith(b);
}

/** The day `months` calendar months after `date`; the 31st becomes the last day of a shorter month. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10) as IsoDate;
}

/** China has been 8 hours ahead of UTC all year, without summer time, since 1992 (IANA time zone Asia/Shanghai). */
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The calendar day at a moment in China, where every place is; `moment` is the caller's clock. */
export function dayInChina(moment: Date): IsoDate {
  return new Date(moment.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10) as IsoDate;
}

export type Age = 'fresh' | 'ageing' | 'old';

/** Fresh under 6 months, ageing from 6 to 24 months, old beyond. */
export function ageOf(date: PartialDate, today: IsoDate): Age {
  const since = earliestDay(date);
  if (today < addMonths(since, 6)) return 'fresh';
  return today <= addMonths(since, 24) ? 'ageing' : 'old';
}

/** Orders newest first by the earliest day each date can mean. */
export function newestFirst(a: PartialDate, b: PartialDate): number {
  const [dayA, dayB] = [earliestDay(a), earliestDay(b)];
  return dayA < dayB ? 1 : dayA > dayB ? -1 : 0;
}
