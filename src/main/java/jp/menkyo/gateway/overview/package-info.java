/** How the outside systems fare, over time: figures and the list of calls, for the pages of the office. */
@NullMarked
@NamedInterface("overview")
package jp.menkyo.gateway.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
