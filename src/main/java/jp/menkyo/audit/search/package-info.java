/** Questions that an auditor asks of the trail, page by page, and those she keeps. */
@NullMarked
@NamedInterface("search")
package jp.menkyo.audit.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
