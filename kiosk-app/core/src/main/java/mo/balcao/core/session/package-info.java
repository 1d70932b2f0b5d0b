/// One resident at the counter: attract, home, a flow, the last reminder; comfort, idle warning and wipe; and what the glass
/// shows of it. Pure like the flow: no clock, no threads, no I/O.
@NullMarked
package mo.balcao.core.session;

import org.jspecify.annotations.NullMarked;
