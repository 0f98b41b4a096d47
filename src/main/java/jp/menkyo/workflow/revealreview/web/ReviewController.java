package jp.menkyo.workflow.revealreview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.revealreview.RevealReviews;
import jp.menkyo.workflow.revealreview.ReviewWeek;
import jp.menkyo.workflow.revealreview.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a manager found about reveals, one by one or for all that are ordinary. */
@RestController
@RequestMapping("/api/reveals/reviews/{monday}")
@Tag(name = "number")
class ReviewController {

    private final RevealReviews reviews;
    private final CurrentStaff staff;

    ReviewController(RevealReviews reviews, CurrentStaff staff) {
        this.reviews = reviews;
        this.staff = staff;
    }

    record Judgement(Verdict.Kind verdict, String note) {}

    @PostMapping("/reveals/{revealId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "表示を1件点検する（管理職）",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"verdict\": \"PROPER\", \"note\": \"窓口の記録と照らして業務と確かめた\"}"))))
    void judge(@PathVariable LocalDate monday, @PathVariable String revealId, @RequestBody Judgement judgement) {
        reviews.judge(ReviewWeek.beginning(monday), revealId, judgement.verdict(), judgement.note(), staff.get());
    }

    record Note(String note) {}

    @PostMapping("/ordinary")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "気になる点のない表示をまとめて確認する（管理職）",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"note\": \"受付簿と照らした\"}"))))
    void confirm(@PathVariable LocalDate monday, @RequestBody Note note) {
        reviews.confirmOrdinary(ReviewWeek.beginning(monday), note.note(), staff.get());
    }
}
