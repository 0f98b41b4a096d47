/** The tables of the certificates. */
@NullMarked
package jp.menkyo.certificate.store;

import org.jspecify.annotations.NullMarked;
