package jp.menkyo.shared;

/** An amount of money in whole yen, never negative. */
public record Yen(long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    public Yen {
        if (amount < 0) {
            throw new IllegalArgumentException("yen cannot be negative: " + amount);
        }
    }

    public boolean isZero() {
        return amount == 0;
    }

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** As people read it, for instance 5,600円. */
    public String display() {
        return "%,d円".formatted(amount);
    }
}
