package jp.menkyo.desk.exchange;

import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.gateway.exchange.Exchange;
import jp.menkyo.workflow.casepage.words.CaseWords;

/** An exchange as officers read it. */
record ExchangeLine(
        String at,
        String caseNumber,
        String number,
        String provider,
        String task,
        String data,
        String basis,
        String result,
        boolean refused) {

    static ExchangeLine of(Exchange exchange, CaseWords words) {
        var number = exchange.id().processingNumber();
        return new ExchangeLine(
                words.moment(exchange.askedAt()),
                exchange.caseNumber().value(),
                number == null ? "―" : number,
                ExchangeWords.of(exchange.provider()),
                ExchangeWords.of(exchange.task()),
                ExchangeWords.data(exchange.data()),
                GatewayWords.article(exchange.legalBasis()),
                result(exchange, words),
                exchange.id().refused() != null);
    }

    private static String result(Exchange exchange, CaseWords words) {
        var refused = exchange.id().refused();
        if (refused != null) {
            return refused.label();
        }
        var end = exchange.end();
        return end == null ? "回答待ち" : end.result().label() + "（" + words.moment(end.at()) + "）";
    }
}
