package jp.menkyo.notification;

/** How far a notice has come. */
public enum NoticeState {
    QUEUED("送信待ち"),
    /** Written down before the hand-over, so that a crash in between is seen. */
    SENDING("送信中"),
    SENT("送信済"),
    /** Perhaps sent, perhaps not: a person finds out; it is never sent again by itself. */
    UNKNOWN("送信結果不明"),
    FAILED("送信不可"),
    /** An officer decided that it will not be sent; how the person learns of it instead stands in the reason. */
    GIVEN_UP("送信取りやめ"),
    /** There is no mail address: it goes by post. */
    LETTER("郵送");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
