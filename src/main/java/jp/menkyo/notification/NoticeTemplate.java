package jp.menkyo.notification;

/** The kinds of notices; each has a text under {@code resources/notices}. */
public enum NoticeTemplate {
    AMENDMENT_REQUEST("補正のお願い"),
    REGISTERED("栄養士免許の登録と免許証の交付のお知らせ"),
    REFUSED("申請の却下のお知らせ"),
    OTHER_PREFECTURE("申請先のご案内"),
    WITHDRAWN("取下げの受理のお知らせ");

    private final String title;

    NoticeTemplate(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
