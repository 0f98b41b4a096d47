package jp.menkyo.mynumber.store;

import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sealing.Sealed;

/** One number as the vault keeps it: a token, a keyed index and a seal. */
public record Entry(NumberToken token, byte[] index, NumberSource source, Sealed sealed) {}
