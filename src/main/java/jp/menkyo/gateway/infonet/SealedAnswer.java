package jp.menkyo.gateway.infonet;

/**
 * An answer that was encrypted for us, with what it says.
 *
 * @param message as received (JWE)
 */
record SealedAnswer(String message, AnswerBody body) {

    @Override
    public String toString() {
        return "SealedAnswer[hidden]";
    }
}
