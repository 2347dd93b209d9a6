package app.lull.shell;

import app.lull.store.StorePulse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a waiting page whether the database is back: 204, or 503. */
@RestController
class StoreAnswers {

    private final StorePulse pulse;

    StoreAnswers(StorePulse pulse) {
        this.pulse = pulse;
    }

    @GetMapping("/store-answers")
    ResponseEntity<Void> answers() {
        return ResponseEntity.status(pulse.answers() ? HttpStatus.NO_CONTENT : HttpStatus.SERVICE_UNAVAILABLE)
                .build();
    }
}
