package jp.menkyo.intake.matter;

/** What became of the paper certificate (免許証), as the applicant says. */
public enum CertificateState {
    HELD("手元にある"),
    TORN("破れた"),
    SOILED("汚れた"),
    LOST("紛失した"),
    BURNT("焼失した"),
    STOLEN("盗まれた"),
    FOUND("見つかった");

    private final String label;

    CertificateState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Is the paper out of its holder's hands, so that it must not prove anything any more? */
    public boolean gone() {
        return this == LOST || this == BURNT || this == STOLEN;
    }
}
