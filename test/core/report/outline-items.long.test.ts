import assert from 'node:assert/strict';
import { Report } from '../../../core/report/report';

describe('the outline of a text without end', () => {
  for (const piece of [
    '1、\n',
    '(\n',
    '（一\n',
    '一一一一、\n',
    '1.1.1\n',
    '<!--\n',
    '|\n',
    '「\n',
    '3、\n1、\n',
    '(一)\n甲、\n7.\n',
  ]) {
    it(`of ${JSON.stringify(piece)} is found`, () => {
      const lines = piece.repeat(150);
      assert.equal(Report.parse(lines).lines.length, lines.split('\n').length);
    });
  }
});
