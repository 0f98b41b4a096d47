package jp.menkyo.gateway.terminal;

import java.util.regex.Pattern;

/** Juki-net's own reference of a person it listed: no number, no code, and good for a limited time. */
public record Candidate(String reference) {

    private static final Pattern FORM = Pattern.compile("jc_[a-z]{8,40}");

    public Candidate {
        if (!FORM.matcher(reference).matches()) {
            throw new IllegalArgumentException("not a reference of a person");
        }
    }
}
