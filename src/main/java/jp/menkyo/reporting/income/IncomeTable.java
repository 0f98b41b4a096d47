package jp.menkyo.reporting.income;

import java.util.List;

/**
 * The answer: one line for each class.
 *
 * @param bookYen by how much the money accounts of the book changed meanwhile, read apart from the lines
 */
public record IncomeTable(Criteria criteria, List<IncomeLine> lines, long bookYen) {

    public IncomeTable {
        lines = List.copyOf(lines);
    }

    public IncomeLine total() {
        return lines.stream().reduce(new IncomeLine("合計", 0, 0, 0, 0), IncomeLine::plus);
    }

    public boolean tiesToTheBook() {
        return total().net() == bookYen;
    }

    /** Says whether lines and book agree. */
    public String tie() {
        return tiesToTheBook()
                ? "差引の合計は、手数料台帳の資金勘定の増減（%,d円）と一致しています。".formatted(bookYen)
                : "差引の合計（%,d円）が手数料台帳の資金勘定の増減（%,d円）と一致しません。この表を使わず、情報システム責任者に知らせてください。"
                        .formatted(total().net(), bookYen);
    }
}
