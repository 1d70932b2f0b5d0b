package mo.balcao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.screen.Display;

/// A counter that shows what it is told to and notes what is done.
final class ScriptedCounter implements Counter {
    final List<Act> acts = new ArrayList<>();
    private final List<Consumer<Display>> watchers = new ArrayList<>();
    private Display display;

    ScriptedCounter(Display display) {
        this.display = display;
    }

    void show(Display now) {
        display = now;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(now));
    }

    @Override
    public Display display() {
        return display;
    }

    @Override
    public Runnable watch(Consumer<Display> onChange) {
        watchers.add(onChange);
        onChange.accept(display);
        return () -> watchers.remove(onChange);
    }

    @Override
    public void act(Act act) {
        acts.add(act);
    }

    /// What was done, without the touches.
    List<Act> deeds() {
        return acts.stream().filter(act -> !(act instanceof Act.Touch)).toList();
    }
}
