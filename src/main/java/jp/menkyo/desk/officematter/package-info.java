/** What the office begins of its own accord about a licence (職権): grounds against the holder, corrections, revival, deletion. */
@NullMarked
package jp.menkyo.desk.officematter;

import org.jspecify.annotations.NullMarked;
