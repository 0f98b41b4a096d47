/** Finding licences: reads what an officer typed and asks the indexes. */
@NullMarked
@NamedInterface("search")
package jp.menkyo.registry.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
