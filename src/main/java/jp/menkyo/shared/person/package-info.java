/** What every module says of a person: name as written and folded for searching, sex, prefecture. */
@NullMarked
package jp.menkyo.shared.person;

import org.jspecify.annotations.NullMarked;
