package jp.menkyo.workflow.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.workflow.assessment.question.AssessmentRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The what-if question for the counter and for people who ask in advance; open to everyone, takes no personal data. */
@RestController
@Tag(name = "assessments", description = "事前判定：申請を出す前に、管轄・要件・手数料・書類・期限を調べる")
class AssessmentController {

    private final Assessment assessment;

    AssessmentController(Assessment assessment) {
        this.assessment = assessment;
    }

    @PostMapping("/api/assessments")
    @Operation(
            summary = "事前判定",
            description = "手続と収受日のほかは省略できる。個人を特定する項目は受け付けず、何も保存しない。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = AssessmentRequest.class),
                                            examples = {
                                                @ExampleObject(name = "新規免許", value = AssessmentExamples.NEW),
                                                @ExampleObject(name = "訂正・書換", value = AssessmentExamples.CHANGE),
                                                @ExampleObject(name = "再交付", value = AssessmentExamples.REISSUE)
                                            })))
    @ApiResponse(
            responseCode = "200",
            description = "判定の結果と、当てはまった規則",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = AssessmentAnswer.class),
                            examples = {
                                @ExampleObject(name = "新規免許", value = AssessmentExamples.NEW_ANSWER),
                                @ExampleObject(name = "訂正・書換", value = AssessmentExamples.CHANGE_ANSWER),
                                @ExampleObject(name = "再交付", value = AssessmentExamples.REISSUE_ANSWER)
                            }))
    @ApiResponse(
            responseCode = "400",
            description = "受け付けていない項目がある（UNKNOWN_FIELD）、又は値の形式が正しくない（INVALID_VALUE）",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "422",
            description = "項目が足りないか起こり得ない値である（INVALID_VALUE）、又は収受日の手数料が定められていない（FEE_UNKNOWN）",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    AssessmentAnswer assess(@RequestBody AssessmentRequest request) {
        return assessment.assess(request);
    }
}
