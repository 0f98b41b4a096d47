/** The one search over roster and cases: asked with a purpose, answered with reasons, never part of an address. */
@NullMarked
package jp.menkyo.desk.search;

import org.jspecify.annotations.NullMarked;
