package id.langkah;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that moves only when a test says so. */
final class DeskClock extends Clock {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Pontianak");

    private Instant now;

    DeskClock(LocalDateTime start) {
        now = start.atZone(OFFICE).toInstant();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void set(LocalDateTime moment) {
        now = moment.atZone(OFFICE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return OFFICE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
