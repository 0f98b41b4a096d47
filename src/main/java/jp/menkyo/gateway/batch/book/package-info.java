/** Rows of the inquiries by file: how far each batch is, its people, and what came back about them. */
@NullMarked
package jp.menkyo.gateway.batch.book;

import org.jspecify.annotations.NullMarked;
