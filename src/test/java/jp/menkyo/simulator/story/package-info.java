/** What a story is: who comes with what, what officers choose, what the applicant does later, how it ends. */
@NullMarked
package jp.menkyo.simulator.story;

import org.jspecify.annotations.NullMarked;
