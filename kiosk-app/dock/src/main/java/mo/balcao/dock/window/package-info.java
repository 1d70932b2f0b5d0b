/// The dock window: buttons for what a person in the room can do to the terminal, and what comes of it on paper and in the
/// ledger. Widgets live on the FX thread of the runner's process; acts and queries run on virtual threads.
@NullMarked
package mo.balcao.dock.window;

import org.jspecify.annotations.NullMarked;
