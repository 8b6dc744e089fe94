/** A failure that Excel reports to the add-in: `code` as in `Excel.ErrorCodes`, `message` in English as Excel says it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const invalidArgument = (what = ''): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format.${what === '' ? '' : ` (${what})`}`,
  );

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');

export const insertDeleteConflict = (): HostError =>
  new HostError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.', 409);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`, 404);
