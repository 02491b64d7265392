// How a text of several languages looks in the files of the build: English always, the others where they say something.

import * as v from 'valibot';

const said = v.string();

/** The languages by name: to let any tag pass would take the first list 55 bytes, and it has none to spare. */
export const localText = v.object({ en: said, 'zh-Hant': v.optional(said), th: v.optional(said) });

/** The name of something that bears a sign; the traditional form is sent only where it differs from the simplified one. */
export const signedName = v.pipe(
  v.object({ ...localText.entries, 'zh-Hans': said }),
  v.transform((name) => ({ ...name, 'zh-Hant': name['zh-Hant'] ?? name['zh-Hans'] })),
);
