/** The terminal of Juki-net (本人確認情報検索): search by items or code, look at a hit again, obtain its number. */
@NullMarked
@NamedInterface("terminal")
package jp.menkyo.gateway.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
