/// One service walked through from code to slip: sealed states, and a pure step from state and event to state and
/// commands. No clock, no threads, no I/O: time arrives as events, work leaves as commands.
@NullMarked
package mo.balcao.core.flow;

import org.jspecify.annotations.NullMarked;
