/** The process of lost certificates that turn up after a reissue (発見した免許証の返納, 施行令第6条第5項). */
@NullMarked
package jp.menkyo.workflow.foundcertificate;

import org.jspecify.annotations.NullMarked;
