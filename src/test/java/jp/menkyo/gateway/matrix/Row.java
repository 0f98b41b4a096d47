package jp.menkyo.gateway.matrix;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.menkyo.simulator.Fault;

/**
 * An operation of a gateway, as the matrix plays it.
 *
 * @param operation its code, as the settings declare it and the books record it
 * @param changes does it change the other side, so that doing it twice would show?
 * @param path where the simulator serves it; faults are switched on there only
 * @param prepare what must have been before, while everything works
 * @param play asks through the port and puts the answer into a word
 * @param answer the word when everything works
 * @param otherwise the word, or the reason of the failure, where a fault means something special to it
 */
record Row(
        String gateway,
        String operation,
        boolean changes,
        String path,
        Consumer<Scene> prepare,
        Function<Scene, String> play,
        String answer,
        Map<Fault, String> otherwise) {

    static Row reads(String gateway, String operation, String path, Function<Scene, String> play, String answer) {
        return new Row(gateway, operation, false, path, scene -> {}, play, answer, Map.of());
    }

    static Row sends(String gateway, String operation, String path, Function<Scene, String> play, String answer) {
        return new Row(gateway, operation, true, path, scene -> {}, play, answer, Map.of());
    }

    Row after(Consumer<Scene> first) {
        return new Row(gateway, operation, changes, path, first, play, answer, otherwise);
    }

    Row but(Fault fault, String word) {
        var more = new java.util.EnumMap<Fault, String>(Fault.class);
        more.putAll(otherwise);
        more.put(fault, word);
        return new Row(gateway, operation, changes, path, prepare, play, answer, more);
    }

    /** What comes of it under a fault that spares this row. */
    String answerUnder(Fault fault) {
        return otherwise.getOrDefault(fault, answer);
    }

    @Override
    public String toString() {
        return gateway + "/" + operation;
    }
}
