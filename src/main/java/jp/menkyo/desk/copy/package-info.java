/** The page of the portal's copies that are not known to be deleted. */
@NullMarked
package jp.menkyo.desk.copy;

import org.jspecify.annotations.NullMarked;
