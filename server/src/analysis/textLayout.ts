import { englishLayout } from './english/englishLayout';
import { readLayout, type TextLayout } from './text/layout/layout';

/** The layout of a text as the analysis reads it, for what shows or compares whole texts. */
export function textLayout(text: string): TextLayout {
  return readLayout(text, englishLayout);
}
