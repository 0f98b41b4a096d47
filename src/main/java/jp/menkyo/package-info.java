/** menkyo (免許): keeps a prefecture's roster of licensed dietitians (栄養士法第3条の2). */
@NullMarked
package jp.menkyo;

import org.jspecify.annotations.NullMarked;
