/** Turns a licence into the sheet of paper: fonts, characters, frame, layout from {@code reports/}, PDF. */
@NullMarked
package jp.menkyo.certificate.print;

import org.jspecify.annotations.NullMarked;
