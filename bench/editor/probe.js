/**
 * Runs in every frame of the workbench before the page's own scripts, and reports when something was painted, on one
 * clock for all frames. It counts as painted when a message that was posted in its frame has arrived.
 */
/* global document, window, performance, MutationObserver, MessageChannel, requestAnimationFrame */
var benchProbe = {
  /** When the latest key went down. */
  keyAt: 0,
  /** When the latest message came that may hold a preview. */
  messageAt: 0,

  now: () => performance.timeOrigin + performance.now(),

  /**
   * When the current content of the document is painted.
   * @param {boolean} inFrame whether a frame is under way @returns {Promise<number>}
   */
  painted: (inFrame) =>
    new Promise((resolve) => {
      const post = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(benchProbe.now());
        port2.postMessage(0);
      };
      if (inFrame) post();
      else requestAnimationFrame(post);
    }),

  /** The number of squiggles in sight. */
  squiggles: () => document.querySelectorAll('.editor-instance .squiggly-error').length,

  /**
   * When the number of squiggles is above `base` (`wantMore`), or back at it. The editor draws them within a frame.
   * @param {number} base @param {boolean} wantMore @returns {Promise<number>}
   */
  async untilSquiggles(base, wantMore) {
    const isThere = () => benchProbe.squiggles() > base === wantMore;
    if (!isThere())
      await benchProbe.mutation(document.querySelector('.editor-instance'), { attributes: true }, isThere);
    return benchProbe.painted(true);
  },

  /**
   * When a text that was not there has come and is painted.
   * @param {string} text
   */
  async untilText(text) {
    const hasText = (/** @type {Node} */ node) => node.textContent?.includes(text) ?? false;
    await benchProbe.mutation(document.documentElement, { characterData: true }, (records) =>
      records.some(({ type, target, addedNodes }) =>
        type === 'characterData' ? hasText(target) : [...addedNodes].some(hasText),
      ),
    );
    const { messageAt } = benchProbe;
    return { messageAt, paintedAt: await benchProbe.painted(false) };
  },

  /**
   * Resolves when changes below `root` are the wanted ones.
   * @param {Node | null} root @param {MutationObserverInit} options @param {(records: MutationRecord[]) => boolean} isWanted
   * @returns {Promise<void>}
   */
  mutation: (root, options, isWanted) =>
    new Promise((resolve) => {
      const observer = new MutationObserver((records) => {
        if (!isWanted(records)) return;
        observer.disconnect();
        resolve();
      });
      if (root) observer.observe(root, { subtree: true, childList: true, ...options });
    }),

  /** When this page's content is painted; undefined when the page has none. @param {string} selector */
  whenShown: (selector) => (document.querySelector(selector) ? benchProbe.painted(false) : undefined),

  /** Notes when messages come, before the page's own script handles them. */
  watchMessages() {
    window.addEventListener('message', () => void (benchProbe.messageAt = benchProbe.now()), true);
  },
};

// Global however the program that drives the browser wraps this script.
Object.assign(window, { benchProbe });

window.addEventListener(
  'keydown',
  ({ timeStamp }) => void (benchProbe.keyAt = performance.timeOrigin + timeStamp),
  true,
);
