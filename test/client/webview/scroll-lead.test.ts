import assert from 'node:assert/strict';
import { ScrollLead } from '../../../client/preview/scroll-lead';

describe('which side leads', () => {
  it('is the editor, until the user moves the page', () => {
    let now = 0;
    const lead = new ScrollLead(() => now);
    assert.equal(lead.isWithPage, false);
    lead.pageMoved();
    now += 299;
    assert.equal(lead.isWithPage, true);
    now += 1;
    assert.equal(lead.isWithPage, false);
  });

  it('follows the caret for as long, unless the page moved it', () => {
    let now = 0;
    const lead = new ScrollLead(() => now);
    lead.caretMoved();
    assert.equal(lead.isWithCaret, true);
    lead.pageMoved();
    assert.equal(lead.isWithCaret, false);
    now += 300;
    lead.caretMoved();
    now += 300;
    assert.equal(lead.isWithCaret, false);
  });
});
