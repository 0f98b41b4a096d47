/** Lines of an answer file sorted into the rows they belong to, or into what cannot be used. */
@NullMarked
package jp.menkyo.gateway.juki.answer;

import org.jspecify.annotations.NullMarked;
