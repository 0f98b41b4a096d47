/** The tables of the roster. */
@NullMarked
package jp.menkyo.registry.store;

import org.jspecify.annotations.NullMarked;
