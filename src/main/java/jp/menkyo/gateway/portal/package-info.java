/** Adapter for the national portal. */
@NullMarked
package jp.menkyo.gateway.portal;

import org.jspecify.annotations.NullMarked;
