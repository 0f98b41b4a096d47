/** Finding licences: reads what an officer typed and asks the indexes. */
@NullMarked
package jp.menkyo.registry.search;

import org.jspecify.annotations.NullMarked;
