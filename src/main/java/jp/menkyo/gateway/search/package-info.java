/** The record of terminal searches: who searched for which case, whom it listed, who was picked; with a limit per officer. */
@NullMarked
@NamedInterface("search")
package jp.menkyo.gateway.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
