package jp.menkyo.payment.callback;

/** The example shown in the interface document. */
final class CallbackExample {

    static final String JSON = """
            {
              "eventId": "ev_kzvwrtbc",
              "orderId": "or_mnbvcxzl",
              "chargeId": "ch_bcdfghjklmnpqrstvwxzbcdf",
              "amount": 5600,
              "currency": "JPY",
              "status": "PAID",
              "at": "2026-11-23T10:15:30+09:00"
            }
            """;

    private CallbackExample() {}
}
