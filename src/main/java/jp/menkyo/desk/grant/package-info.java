/** The page on which temporary rights to the numbers are asked for, decided and listed. */
@NullMarked
package jp.menkyo.desk.grant;

import org.jspecify.annotations.NullMarked;
