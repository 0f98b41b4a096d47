package jp.menkyo.workflow.assessment;

import jp.menkyo.payment.fee.FeeTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets assessments read amounts from the dated fee table. */
@Configuration
class AssessmentConfiguration {

    @Bean
    FeeAmounts feeAmounts(FeeTable table) {
        return table::of;
    }
}
