package jp.menkyo.payment.settlement.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes settlement files as the payment service does. */
public final class SettlementFileWriter {

    public static final String MERCHANT = "MENKYO-DEMO-13";

    private final LocalDate day;
    private final List<String> lines = new ArrayList<>();
    private long paid;
    private long reversed;

    public SettlementFileWriter(LocalDate day) {
        this.day = day;
    }

    public SettlementFileWriter paid(String orderId, long yen) {
        paid += yen;
        return line(orderId, "PAID", Long.toString(yen));
    }

    public SettlementFileWriter reversed(String orderId, long yen) {
        reversed += yen;
        return line(orderId, "REVERSED", Long.toString(yen));
    }

    SettlementFileWriter line(String orderId, String kind, String yen) {
        lines.add("D,%d,%s,%s,CARD,%s,%sT09:30:00+09:00".formatted(lines.size() + 1, orderId, kind, yen, day));
        return this;
    }

    SettlementFileWriter raw(String line) {
        lines.add(line);
        return this;
    }

    public String text() {
        return text("T,%d,%d,%d".formatted(lines.size(), paid, reversed));
    }

    String text(String totals) {
        return "H,%s,%s,模擬決済\n%s%s\n"
                .formatted(
                        MERCHANT,
                        day.toString().replace("-", ""),
                        String.join("", lines.stream().map(line -> line + "\n").toList()),
                        totals);
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] shiftJis(String text) {
        return text.getBytes(Charset.forName("windows-31j"));
    }
}
