package jp.menkyo.notification;

/** A message about to leave: one address, subject and text. There is no place for a second address. */
record Message(String address, String subject, String words) {}
