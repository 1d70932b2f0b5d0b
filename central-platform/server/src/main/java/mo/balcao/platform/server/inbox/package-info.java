/// Batches of records: decode, then one transaction that holds both the inbox rows and what the departments did with them.
/// Runs on request threads. The gateway's own tables hold only sealed parts.
@NullMarked
package mo.balcao.platform.server.inbox;

import org.jspecify.annotations.NullMarked;
