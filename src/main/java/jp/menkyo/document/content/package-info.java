/** What a file is by its bytes, and a name for it that can do no harm. */
@NullMarked
package jp.menkyo.document.content;

import org.jspecify.annotations.NullMarked;
