package jp.menkyo.intake.counter;

/** Papers that prove who somebody is (番号法施行規則第1条). */
enum IdentityProof {
    MY_NUMBER_CARD(true),
    DRIVING_LICENCE(true),
    PASSPORT(true),
    RESIDENCE_CARD(true),
    DISABILITY_HANDBOOK(true),
    HEALTH_INSURANCE_CONFIRMATION(false),
    PENSION_BOOK(false),
    KOSEKI_EXTRACT(false),
    RESIDENT_RECORD(false);

    private final boolean photo;

    IdentityProof(boolean photo) {
        this.photo = photo;
    }

    boolean photo() {
        return photo;
    }
}
