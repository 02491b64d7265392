// Puts a sheet beside the app for the printer alone: while it is there, the page prints the sheet and nothing else.

import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './hotel-kit-sheets.module.css';

/** Without a sheet the page prints as it is. */
export function usePrintSheet(sheet: ComponentChild): void {
  const host = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    const element = document.createElement('div');
    element.className = styles.host ?? '';
    element.dataset.printHost = '';
    document.body.append(element);
    host.current = element;
    return () => {
      render(null, element);
      element.remove();
      delete document.documentElement.dataset.print;
    };
  }, []);
  useEffect(() => {
    if (host.current) render(sheet ?? null, host.current);
    if (sheet) document.documentElement.dataset.print = '';
    else delete document.documentElement.dataset.print;
  });
}
