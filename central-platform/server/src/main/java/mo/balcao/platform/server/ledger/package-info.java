/// What was applied, once each, in the order of commits; and the filing numbers. Called inside the inbox's transaction.
@NullMarked
package mo.balcao.platform.server.ledger;

import org.jspecify.annotations.NullMarked;
