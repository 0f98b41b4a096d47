/** The keys of the number vault as the people in charge of the system see and care for them. */
@NullMarked
package jp.menkyo.desk.vaultkeys;

import org.jspecify.annotations.NullMarked;
