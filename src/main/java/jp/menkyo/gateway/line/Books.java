package jp.menkyo.gateway.line;

import jp.menkyo.gateway.Inquiry;

/** What a line looks up before a call and writes down about it. */
public interface Books {

    /** Has a person taken the gateway out of use? */
    boolean stopped(String gateway);

    /** Takes one of today's calls; false when all {@code perDay} are used. */
    boolean takeFromDay(String gateway, int perDay);

    /** A message that changes the other side is about to leave; committed before it does. */
    void leaving(String gateway, Call<?> message);

    /** How the message fared, as the code of an answer or of a failure. */
    void fared(String gateway, Call<?> message, String outcome, boolean answered);

    /** A call was made. */
    void add(Inquiry call);
}
