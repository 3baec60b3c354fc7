package id.langkah.platform;

import java.util.Optional;

/** The result of trying to take a database. */
public sealed interface InstanceStart {
    /** The database is ours until the instance is closed. */
    record First(SingleInstance instance) implements InstanceStart {}

    /** Another program on this PC has the database and has taken the files; this start is done. */
    record HandedOver(Holder to) implements InstanceStart {}

    /** Somebody else has the database; {@code by} is empty when the lock file does not tell who. */
    record Refused(Optional<Holder> by) implements InstanceStart {
        /** Whether it is known to be on another PC. */
        boolean isElsewhere() {
            return by.filter(holder -> !holder.isHere()).isPresent();
        }
    }
}
