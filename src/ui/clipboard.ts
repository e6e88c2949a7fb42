/** Words, and the same in HTML for programs that take it. */
export type RichText = { readonly text: string; readonly html: string };

/** How copying went: the browser may refuse, and what was to be copied may not have come. */
export type CopyOutcome = 'copied' | 'refused' | 'absent';

/** Copies words. Never rejects. */
export async function copyText(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

/** Copies what is there or will be: as HTML and words where the browser takes both, else as words. Never rejects. */
export async function copyRich(content: RichText | Promise<RichText>): Promise<CopyOutcome> {
  const coming = Promise.resolve(content);
  try {
    // The browser is handed promises at once: Safari takes nothing that comes after the press.
    const html = coming.then((read) => new Blob([read.html], { type: 'text/html' }));
    const text = coming.then((read) => new Blob([read.text], { type: 'text/plain' }));
    await Promise.all([
      html,
      text,
      navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]),
    ]);
    return 'copied';
  } catch {
    const read = await coming.catch(() => null);
    return read === null ? 'absent' : copyText(read.text);
  }
}
