package mo.balcao.dock.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolderTest {
    private final List<String> closed = new ArrayList<>();

    private AutoCloseable named(String name) {
        return () -> closed.add(name);
    }

    @Test
    void closesTheLastOpenedFirst() {
        Holder holder = new Holder();
        holder.keep(named("platform"));
        holder.keep(named("terminal"));

        holder.close();
        holder.close();

        assertThat(closed).containsExactly("terminal", "platform");
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersOpen() {
        Holder holder = new Holder();
        holder.keep(named("platform"));
        holder.keep(
                (AutoCloseable)
                        () -> {
                            throw new IllegalStateException("does not end");
                        });

        holder.close();

        assertThat(closed).containsExactly("platform");
    }

    @Test
    void whatComesTooLateIsClosedAtOnce() {
        Holder holder = new Holder();
        holder.close();

        holder.keep(named("late"));

        assertThat(closed).containsExactly("late");
    }
}
