/** What the virus scanner says about papers, by the hash of their content. */
@NullMarked
package jp.menkyo.document.scan;

import org.jspecify.annotations.NullMarked;
