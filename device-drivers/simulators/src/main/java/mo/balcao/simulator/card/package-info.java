/// Chips without a card: what answers APDUs in a simulated reader or behind `vpcd`.
@NullMarked
package mo.balcao.simulator.card;

import org.jspecify.annotations.NullMarked;
