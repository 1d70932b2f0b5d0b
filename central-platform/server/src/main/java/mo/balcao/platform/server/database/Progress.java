package mo.balcao.platform.server.database;

/// Says what takes long, one line each, to whoever waits.
@FunctionalInterface
public interface Progress {
    void say(String what);
}
