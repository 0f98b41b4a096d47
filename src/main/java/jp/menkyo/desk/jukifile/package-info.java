/** Pages for inquiries of Juki-net by file: begun with a reason, followed while they run, stopped, and read. */
@NullMarked
package jp.menkyo.desk.jukifile;

import org.jspecify.annotations.NullMarked;
