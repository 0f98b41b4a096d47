/** Fetches the lists of revoked signature certificates that J-LIS publishes (公的個人認証法第18条). */
@NullMarked
package jp.menkyo.gateway.jpki;

import org.jspecify.annotations.NullMarked;
