/// The closed list of what a terminal writes into its audit journal. No personal data.
@NullMarked
package mo.balcao.core.audit;

import org.jspecify.annotations.NullMarked;
