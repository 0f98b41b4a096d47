package jp.menkyo.mynumber.store;

import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.shared.NumberToken;

/** One number as the vault keeps it: a token, a keyed index and a seal, both made with the keys of the seal's epoch. */
public record Entry(NumberToken token, byte[] index, NumberSource source, Seal seal) {}
