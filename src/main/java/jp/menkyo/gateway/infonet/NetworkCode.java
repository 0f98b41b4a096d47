package jp.menkyo.gateway.infonet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code (機関別符号) under which the network knows a person. It serves the exchange and nothing else (番号法第21条の2): it leaves
 * this package only on the line to the network, is kept sealed, and is neither shown nor logged.
 */
record NetworkCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,80}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    NetworkCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }

    @Override
    public String toString() {
        return "NetworkCode[hidden]";
    }
}
