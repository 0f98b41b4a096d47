package jp.menkyo.workflow.deletion;

import jp.menkyo.shared.Channel;

/** How the office came to think of deleting a registration. */
enum Origin {
    /** Somebody with a duty or a right filed, and nothing speaks against it (施行令第4条, 戸籍法第87条). */
    APPLICATION,
    /** The same, but what the networks say contradicts it. */
    DOUBTFUL,
    /** Somebody without duty or right told the office: no application, but a reason to look (抹消候補). */
    INFORMATION,
    /** The office itself found out (抹消候補). */
    OFFICE;

    static Origin of(Channel channel, String eligibility) {
        if (channel == Channel.OFFICE) {
            return OFFICE;
        }
        return switch (eligibility) {
            case "ACCEPTABLE" -> APPLICATION;
            case "NOT_ENTITLED" -> INFORMATION;
            default -> DOUBTFUL;
        };
    }

    /** Did somebody apply who is told of the decision, pays, and hands the certificate in (施行令第8条第1項)? */
    boolean applied() {
        return this == APPLICATION || this == DOUBTFUL;
    }
}
