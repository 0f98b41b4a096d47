/** Inquiries of Juki-net by file (一括照会): opened, followed, cancelled and read; the answers wait here for whoever acts on them. */
@NullMarked
@NamedInterface("batch")
package jp.menkyo.gateway.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
