package jp.menkyo.workflow.casepage.words;

/** One line of a form as officers read it. */
public record Line(String label, String value) {}
