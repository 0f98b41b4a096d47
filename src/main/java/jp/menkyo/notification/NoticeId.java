package jp.menkyo.notification;

/** A notice; random, and it says nothing. */
public record NoticeId(String value) {

    public NoticeId {
        if (!value.matches("n_[a-z]{20,40}")) {
            throw new IllegalArgumentException("not a notice id");
        }
    }
}
