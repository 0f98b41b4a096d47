/** Pages about the outside systems: how they are, what was asked, what left and arrived. */
@NullMarked
package jp.menkyo.desk.outside;

import org.jspecify.annotations.NullMarked;
