package jp.menkyo.mynumber;

/** Where a number came from; only the card vouches for it (券面事項入力補助), so only its number can never be replaced. */
public enum NumberSource {
    CARD,
    PAPER,
    JUKI
}
