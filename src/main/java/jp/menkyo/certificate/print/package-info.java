/** Turns a licence into the sheet of paper: what stands on it, and the frame around it. */
@NullMarked
package jp.menkyo.certificate.print;

import org.jspecify.annotations.NullMarked;
