package jp.menkyo.workflow.deletion;

import jp.menkyo.shared.Channel;

/** How the office came to think of deleting a registration. */
enum Origin {
    /**
     * Somebody with a duty or a right filed, and nothing speaks against it (施行令第4条, 戸籍法第87条). Whoever asks for it as the
     * holder's wish applies as well, entitled or not: to turn that down is a refusal, by two people (行政手続法第8条).
     */
    APPLICATION,
    /** The same, but what the networks say contradicts it. */
    DOUBTFUL,
    /** Somebody without duty or right told the office of a fact: no application, but a reason to look (抹消候補). */
    INFORMATION,
    /** The office itself found out (抹消候補). */
    OFFICE;

    /** @param wish is it asked for as the wish of the holder, rather than for a death or a disappearance? */
    static Origin of(Channel channel, String eligibility, boolean wish) {
        if (channel == Channel.OFFICE) {
            return OFFICE;
        }
        return switch (eligibility) {
            case "ACCEPTABLE" -> APPLICATION;
            case "NOT_ENTITLED" -> wish ? APPLICATION : INFORMATION;
            default -> DOUBTFUL;
        };
    }

    /** Did somebody apply who is told of the decision, pays, and hands the certificate in (施行令第8条第1項)? */
    boolean applied() {
        return this == APPLICATION || this == DOUBTFUL;
    }
}
