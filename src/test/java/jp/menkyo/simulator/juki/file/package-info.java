/** Simulated Juki-net's side of inquiries by file, written from {@code src/docs/juki-file.md} and not from the application. */
@NullMarked
package jp.menkyo.simulator.juki.file;

import org.jspecify.annotations.NullMarked;
