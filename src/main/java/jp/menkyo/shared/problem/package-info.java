/** How the system says no: to programs as problem documents, to operators when it will not start. */
@NullMarked
package jp.menkyo.shared.problem;

import org.jspecify.annotations.NullMarked;
