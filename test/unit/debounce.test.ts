import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { debounce } from '../../server/src/debounce';

describe('debounce', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('runs once, when calls have paused', () => {
    let runs = 0;
    const call = debounce(() => runs++, 30);
    call();
    mock.timers.tick(20);
    call();
    mock.timers.tick(29);
    assert.equal(runs, 0);
    mock.timers.tick(1);
    assert.equal(runs, 1);
    call();
    mock.timers.tick(30);
    assert.equal(runs, 2);
  });

  it('drops what is pending when cancelled', () => {
    let runs = 0;
    const call = debounce(() => runs++, 30);
    call();
    call.cancel();
    mock.timers.tick(100);
    assert.equal(runs, 0);
  });
});
