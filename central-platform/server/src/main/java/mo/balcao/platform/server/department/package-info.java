/// Mock departments: each has its own opening key and opens only the part that was sealed to it. Invented, for a first run;
/// a real department would stand behind the same calls. Called inside the inbox's transaction.
@NullMarked
package mo.balcao.platform.server.department;

import org.jspecify.annotations.NullMarked;
