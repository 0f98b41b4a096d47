/** Adapter for Juki-net (住基ネット): the only place outside the vault where a number is sent, and only while it is lent. */
@NullMarked
package jp.menkyo.gateway.juki;

import org.jspecify.annotations.NullMarked;
