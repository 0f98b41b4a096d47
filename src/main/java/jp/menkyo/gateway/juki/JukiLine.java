package jp.menkyo.gateway.juki;

import jp.menkyo.gateway.line.Line;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.mynumber.NumberWire;
import org.springframework.stereotype.Component;

/** The one line to Juki-net over which questions are answered at once, with one breaker for all of them. */
@Component
public class JukiLine {

    private final Line line;

    JukiLine(Lines lines, JukiSettings settings) {
        this.line = lines.open("juki", settings.line(), new NumberWire());
    }

    public Line line() {
        return line;
    }
}
