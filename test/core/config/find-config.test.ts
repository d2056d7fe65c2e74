import assert from 'node:assert/strict';
import { findConfig } from '../../../core/config/find-config';
import { defaultSettings, withConfig } from '../../../core/config/settings';
import { defaultLintConfig } from '../../../core/rules/rule-config';

describe('the configuration of a report', () => {
  function lookedAt(uri: string): string[] {
    const places: string[] = [];
    findConfig(uri, (place) => {
      places.push(place);
      return undefined;
    });
    return places;
  }

  it('lies beside it or above, nearest first', () => {
    assert.deepEqual(lookedAt('file:///a/%E5%A0%B1/r.mreport'), [
      'file:///a/%E5%A0%B1/.mreportrc.json',
      'file:///a/.mreportrc.json',
      'file:///.mreportrc.json',
    ]);
    assert.deepEqual(lookedAt('file://server/share/r.mreport'), [
      'file://server/share/.mreportrc.json',
      'file://server/.mreportrc.json',
    ]);
  });

  it('is none for anything but a file', () => {
    assert.deepEqual(lookedAt('untitled:Untitled-1'), []);
  });

  it('is the nearest alone', () => {
    const files = new Map([
      ['file:///a/.mreportrc.json', 'far'],
      ['file:///a/b/.mreportrc.json', 'near'],
    ]);
    assert.equal(
      findConfig('file:///a/b/c/r.mreport', (place) => files.get(place)),
      'near',
    );
    assert.equal(
      findConfig('file:///a/x/r.mreport', (place) => files.get(place)),
      'far',
    );
  });

  it('holds over the settings of the user, entry by entry', () => {
    const own = {
      ...defaultSettings,
      scheme: 'handbook',
      rules: { 'date/stale': 'off', 'text/width': 'off' },
    } as const;
    assert.equal(withConfig(own, undefined), own);
    const lint = { ...defaultLintConfig, units: ['資訊處'] };
    const joined = withConfig(own, { rules: { 'date/stale': 'error' }, lint });
    assert.deepEqual(joined, {
      scheme: 'handbook',
      rules: { 'date/stale': 'error', 'text/width': 'off' },
      lint,
      maxFindings: 1000,
      pdfConverter: undefined,
    });
    assert.equal(withConfig(own, { scheme: 'auto', rules: {}, lint }).scheme, 'auto');
  });
});
