/// Signed documents, the pinned root, the terminal's own key, enrolment. Any thread; files are written under a lock.
@NullMarked
package mo.balcao.cache.trust;

import org.jspecify.annotations.NullMarked;
