/**
 * The files of an inquiry of many people at once (一括照会) as {@code src/docs/juki-file.md} describes them: records, their checks,
 * and the CMS envelope (RFC 5652) around them.
 */
@NullMarked
package jp.menkyo.gateway.juki.file;

import org.jspecify.annotations.NullMarked;
