import { storyTable } from './storyTable';

/** What the preview page tells the script that it puts into the add-in's page, and what it hears back. */
interface StoryFrame {
  readonly user: string;
  readonly language: 'es' | 'en';
  told(table: { readonly name: string } | null): void;
}

declare global {
  interface Window {
    eslabonStory?: StoryFrame;
  }
}

const frame = window.eslabonStory;
if (frame) {
  void Office.onReady()
    .then(() => storyTable(frame.user, frame.language))
    .then(
      (table) => frame.told(table),
      () => frame.told(null),
    );
}
