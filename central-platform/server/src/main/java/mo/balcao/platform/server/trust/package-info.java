/// The certificate authorities, the keys of the roles, and signed documents. Keys are read at start and held in memory; the files
/// are 0600. Imports neither HTTP nor the database, but for the shelf where signed documents are kept.
@NullMarked
package mo.balcao.platform.server.trust;

import org.jspecify.annotations.NullMarked;
