/** What officers keep of the lists of work: columns, order and last queue, and filters of their own or for all. */
@NullMarked
package jp.menkyo.workflow.worklist.wish;

import org.jspecify.annotations.NullMarked;
