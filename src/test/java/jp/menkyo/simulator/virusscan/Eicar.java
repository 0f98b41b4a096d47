package jp.menkyo.simulator.virusscan;

/** The string that every scanner reports and that harms nobody (EICAR, 2003); in two pieces, or this file is reported too. */
public final class Eicar {

    public static final String STRING = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private Eicar() {}
}
