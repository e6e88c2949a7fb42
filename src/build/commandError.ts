/**
 * Why a command cannot do what was asked; the message says all a person needs, so no stack is shown.
 *
 * `exitCode` is 1 where the material or the machine is at fault, 2 where the command was typed wrongly.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
