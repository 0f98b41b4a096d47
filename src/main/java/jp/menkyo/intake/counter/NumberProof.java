package jp.menkyo.intake.counter;

/** Papers that prove a My Number. The resident record here must show the number; the one for the domicile must not. */
enum NumberProof {
    MY_NUMBER_CARD,
    RESIDENT_RECORD_WITH_NUMBER,
    NOTIFICATION_CARD
}
