/** Adapter for the online payment service. */
@NullMarked
package jp.menkyo.gateway.payprovider;

import org.jspecify.annotations.NullMarked;
