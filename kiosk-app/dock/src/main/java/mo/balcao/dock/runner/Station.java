package mo.balcao.dock.runner;

import java.util.Arrays;
import java.util.List;

/// The machines that a run can have, each with a terminal of its own.
enum Station {
    MULTI_FUNCTION("multi-function", "dev-1", "terminal"),
    LOCKER("locker", "dev-2", "locker");

    private final String profile;
    private final String id;
    private final String folder;

    Station(String profile, String id, String folder) {
        this.profile = profile;
        this.id = id;
        this.folder = folder;
    }

    String profile() {
        return profile;
    }

    /// The terminal's name at the platform.
    String id() {
        return id;
    }

    /// Its part of the data folder, and the name of its log.
    String folder() {
        return folder;
    }

    static List<String> profiles() {
        return Arrays.stream(values()).map(Station::profile).toList();
    }

    /// @param profile one of [#profiles]
    static Station of(String profile) {
        return Arrays.stream(values())
                .filter(station -> station.profile.equals(profile))
                .findFirst()
                .orElseThrow();
    }
}
