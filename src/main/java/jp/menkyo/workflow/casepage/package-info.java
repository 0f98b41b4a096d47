/** One case on one page: application, outside answers, rules, papers, charges, decision, licence and history. */
@NullMarked
@NamedInterface("casepage")
package jp.menkyo.workflow.casepage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
