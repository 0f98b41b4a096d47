/** The read model of dashboards: facts about cases, runs and steps, kept up to date by marks and rebuilt beside the live copy. */
@NullMarked
@NamedInterface("facts")
package jp.menkyo.reporting.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
