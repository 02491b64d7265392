// Dialogs as steps of the browser's history: back closes the one that is open, and closing one goes back over its step.

export interface DialogSteps {
  /** Lays a dialog over the view so that back calls `onBack`; call the answer when it closes otherwise. */
  readonly lay: (onBack: () => void) => () => void;
  readonly isOpen: () => boolean;
  /** The browser has gone a step: what was closed by it, and what was waiting for it. */
  readonly settle: () => { readonly closed: Laid | undefined; readonly next: (() => void) | undefined };
  /** Another view opens from the dialog: it no longer stands over anything. */
  readonly abandon: () => Laid | undefined;
}

interface Laid {
  readonly onBack: () => void;
  /** The address under the dialog. */
  readonly hash: string;
}

/** `push` adds a step for a dialog to the history. */
export function createDialogSteps({ history, location }: Window, push: () => void): DialogSteps {
  let laid: Laid | undefined;
  /** True from closing a dialog until the browser has gone back over its step. */
  let isClosing = false;
  let waiting: (() => void) | undefined;
  return {
    lay: (onBack) => {
      const mine = { onBack, hash: location.hash };
      const open = (): void => {
        laid = mine;
        push();
      };
      // A dialog right after another one: the step of the first has to be gone before.
      if (isClosing) waiting = open;
      else open();
      return () => {
        if (waiting === open) waiting = undefined;
        if (laid !== mine) return;
        isClosing = true;
        // Whoever closes it knows; what opens next must not hear of it.
        laid = { ...mine, onBack: () => {} };
        history.back();
      };
    },
    isOpen: () => laid !== undefined,
    settle: () => {
      const settled = { closed: laid, next: waiting };
      laid = waiting = undefined;
      isClosing = false;
      return settled;
    },
    abandon: () => {
      const left = laid;
      laid = undefined;
      return left;
    },
  };
}
