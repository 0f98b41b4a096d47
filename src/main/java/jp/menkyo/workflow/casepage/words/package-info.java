/** Facts of a case put into words for its page. */
@NullMarked
@NamedInterface("casepage")
package jp.menkyo.workflow.casepage.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
