import type { Language } from '../domain/language';

/** The words of the preview page around the add-in. */
export interface PreviewTexts {
  readonly subtitle: string;
  readonly buttons: Readonly<Record<'Insert' | 'Refresh' | 'Publish' | 'ShowPane', string>>;
  readonly undo: string;
  readonly redo: string;
  readonly help: string;
  readonly otherLanguage: string;
  readonly preparing: string;
  readonly ready: string;
  readonly noService: string;
  readonly commandFailed: string;
}

export const previewTexts: Readonly<Record<Language, PreviewTexts>> = {
  es: {
    subtitle: 'libro de muestra · datos de demostración',
    buttons: { Insert: 'Insertar', Refresh: 'Actualizar', Publish: 'Publicar', ShowPane: 'Panel' },
    undo: 'Deshacer',
    redo: 'Rehacer',
    help: 'Ayuda de funciones',
    otherLanguage: 'English',
    preparing: 'Preparando el libro…',
    ready: 'Listo. Este libro vive en esta página: al recargarla vuelve a empezar; lo publicado queda en la lista.',
    noService: 'El servicio no contesta; el libro funciona, pero sin catálogo ni estadísticas.',
    commandFailed: 'El complemento no terminó la orden. Inténtelo de nuevo.',
  },
  en: {
    subtitle: 'preview workbook · demo data',
    buttons: { Insert: 'Insert', Refresh: 'Refresh', Publish: 'Publish', ShowPane: 'Pane' },
    undo: 'Undo',
    redo: 'Redo',
    help: 'Function help',
    otherLanguage: 'Español',
    preparing: 'Preparing the workbook…',
    ready: 'Ready. This workbook lives in this page: reloading starts anew; what was published stays in the list.',
    noService: 'The service does not answer; the workbook works, but without catalogue and statistics.',
    commandFailed: 'The add-in did not finish the command. Try again.',
  },
};
