import assert from 'node:assert/strict';
import { converterNamed, findConverters, type Computer } from '../../node/find-converter';

/** A computer with these programs. */
const computer = (
  platform: NodeJS.Platform,
  programs: readonly string[],
  environment: Record<string, string> = {},
): Computer => ({ platform, environment, isProgram: (path) => programs.includes(path) });

describe('programs that make PDFs', () => {
  it('are LibreOffice first, then a browser', () => {
    const linux = computer('linux', ['/b/soffice', '/b/chromium', '/a/google-chrome'], { PATH: '/a:/b' });
    assert.deepEqual(findConverters(linux), [
      { kind: 'libreoffice', program: '/b/soffice' },
      { kind: 'browser', program: '/a/google-chrome' },
    ]);
  });

  it('are found where they usually are', () => {
    const mac = ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
    assert.deepEqual(findConverters(computer('darwin', mac)), [{ kind: 'browser', program: mac[0] }]);
    const windows = ['C:\\Program Files\\LibreOffice\\program\\soffice.exe'];
    assert.deepEqual(findConverters(computer('win32', windows, { ProgramFiles: 'C:\\Program Files' })), [
      { kind: 'libreoffice', program: windows[0] },
    ]);
  });

  it('are none where there are none, and never those of the working folder', () => {
    assert.deepEqual(findConverters(computer('linux', ['soffice', './soffice'], { PATH: ':.' })), []);
  });

  it('are those that the user names, if they are known', () => {
    const linux = computer('linux', ['/x/soffice25.2', '/x/brave-browser', '/x/word', '/a/soffice'], {
      PATH: '/a',
    });
    assert.deepEqual(converterNamed('/x/soffice25.2', linux), {
      kind: 'libreoffice',
      program: '/x/soffice25.2',
    });
    assert.deepEqual(converterNamed('/x/brave-browser', linux), {
      kind: 'browser',
      program: '/x/brave-browser',
    });
    assert.deepEqual(converterNamed('soffice', linux), { kind: 'libreoffice', program: '/a/soffice' });
    assert.equal(converterNamed('/x/word', linux), 'unknown');
    assert.equal(converterNamed('/x/none', linux), 'absent');
  });
});
