package jp.menkyo.simulator.juki.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.menkyo.shared.sealing.Sha256;

/** An inquiry as the network reads it, strictly. */
record InquiryText(String fileId, String sender, List<Line> lines) {

    /** One person, by number. */
    record Line(String id, String number) {

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    static InquiryText read(String text, String fileId) {
        var records = Arrays.asList(text.split("(?<=\n)"));
        var header = fields(records.get(0));
        require(header.length == 8 && header[0].equals("H") && header[1].equals("JUKI-INQUIRY"), "header");
        require(header[2].equals("1") && header[3].equals(fileId) && header[5].equals("JUKI"), "header");
        var trailer = fields(records.get(records.size() - 1));
        var body = records.subList(1, records.size() - 1);
        require(trailer.length == 3 && trailer[0].equals("T"), "trailer");
        require(trailer[1].equals("%08d".formatted(body.size())), "count");
        var before = String.join("", records.subList(0, records.size() - 1));
        require(trailer[2].equals(Sha256.hex(before.getBytes(StandardCharsets.UTF_8))), "hash");
        return new InquiryText(fileId, header[4], lines(body));
    }

    private static List<Line> lines(List<String> body) {
        return IntStream.range(0, body.size())
                .mapToObj(n -> line(n + 1, fields(body.get(n))))
                .toList();
    }

    private static Line line(int n, String[] fields) {
        require(fields.length == 5 && fields[0].equals("D"), "line " + n);
        require(fields[1].equals("%08d".formatted(n)) && fields[3].equals("N"), "line " + n);
        require(fields[4].matches("[0-9]{12}"), "line " + n);
        return new Line(fields[2], fields[4]);
    }

    private static String[] fields(String record) {
        require(record.endsWith("\n"), "line end");
        return record.substring(0, record.length() - 1).split("\t", -1);
    }

    private static void require(boolean asAgreed, String what) {
        if (!asAgreed) {
            throw new IllegalArgumentException(what);
        }
    }
}
