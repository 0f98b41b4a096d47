package jp.menkyo.mynumber.rotation;

/** Part of a table in the order of its keys: after one key and up to another. */
record Lane(String after, String upTo) {

    Lane from(String key) {
        return new Lane(key, upTo);
    }
}
