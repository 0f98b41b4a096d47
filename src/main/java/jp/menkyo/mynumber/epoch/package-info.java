/** Epochs of the vault's keys: which are in service, what rests on each, and whether the keys at hand are the right ones. */
@NullMarked
@NamedInterface("epoch")
package jp.menkyo.mynumber.epoch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
