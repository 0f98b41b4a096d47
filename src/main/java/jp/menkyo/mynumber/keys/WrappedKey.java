package jp.menkyo.mynumber.keys;

/** The key of one seal, wrapped with an epoch's key, in a version of the format. */
public record WrappedKey(int epoch, int version, byte[] bytes) {}
