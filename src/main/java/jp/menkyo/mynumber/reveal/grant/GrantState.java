package jp.menkyo.mynumber.reveal.grant;

/** Where a temporary right stands at a moment; each state is a condition on its row, so that nobody has to move it on. */
public enum GrantState {
    REQUESTED("承認待ち", "decided_at is null and revoked_at is null and requested_at > :lapsed"),
    ACTIVE("有効", "expires_at > :now and decided_at <= :now and revoked_at is null"),
    /** Its time is over; or has not come, which happens only when the clock was set back, and gives no right either. */
    EXPIRED("期限切れ", "(expires_at <= :now or decided_at > :now) and expires_at is not null and revoked_at is null"),
    REVOKED("取消", "revoked_at is not null"),
    REFUSED("不承認", "decided_at is not null and expires_at is null and revoked_at is null"),
    LAPSED("承認なく失効", "decided_at is null and revoked_at is null and requested_at <= :lapsed");

    private final String label;
    private final String condition;

    GrantState(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }
}
