package jp.menkyo.gateway.line;

import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;

/** Books of a gateway that nobody stops and that has no quota of the day; only the calls are written down. */
record QuietBooks(Inquiries inquiries) implements Books {

    @Override
    public boolean stopped(String gateway) {
        return false;
    }

    @Override
    public boolean takeFromDay(String gateway, int perDay) {
        return true;
    }

    @Override
    public void leaving(String gateway, Call<?> message) {}

    @Override
    public void fared(String gateway, Call<?> message, String outcome, boolean answered) {}

    @Override
    public void add(Inquiry call) {
        inquiries.add(call);
    }
}
