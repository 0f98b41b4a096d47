/** Times within which an auditor may read: opened by somebody else, ended by the clock. */
@NullMarked
@NamedInterface("window")
package jp.menkyo.audit.window;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
