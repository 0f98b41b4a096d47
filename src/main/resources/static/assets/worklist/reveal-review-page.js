// The review of a week on a page of its own.
import { wire } from './reveal-review.js';

wire(location.pathname + location.search, document.querySelector('[data-host]'));
